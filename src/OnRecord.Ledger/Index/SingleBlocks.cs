using System.Data.Common;

namespace OnRecord.Ledger.Index;

/// <summary>Blocks one by one.</summary>
internal sealed class SingleBlocks(DbConnection connection) : SqlBlocks
{
    private readonly SqlStatement _read =
        new(connection, "SELECT bytes FROM wording_index_block WHERE id = @id", "@id");

    private readonly SqlStatement _write =
        new(connection, "INSERT INTO wording_index_block (id, bytes) VALUES (@id, @bytes)", "@id", "@bytes");

    /// <inheritdoc/>
    public override byte[]?[] Read(ReadOnlySpan<long> ids, DbTransaction? transaction)
    {
        var blocks = new byte[]?[ids.Length];
        for (var at = 0; at < ids.Length; at++)
        {
            _read.Set(0, ids[at]);
            using var row = _read.Read(transaction);
            blocks[at] = row.Read() ? row.GetFieldValue<byte[]>(0) : null;
        }

        return blocks;
    }

    /// <inheritdoc/>
    public override void Write(long first, IReadOnlyList<byte[]> blocks, DbTransaction? transaction)
    {
        for (var at = 0; at < blocks.Count; at++)
        {
            _write.Set(0, first + at);
            _write.Set(1, blocks[at]);
            _write.Execute(transaction);
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _read.Dispose();
        _write.Dispose();
    }
}
