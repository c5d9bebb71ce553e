using System.Data.Common;

namespace OnRecord.Ledger.Index;

/// <summary>Blocks by arrays, which PostgreSQL takes as parameters.</summary>
internal sealed class ArrayBlocks(DbConnection connection) : SqlBlocks
{
    /// <summary>About two megabytes in one statement.</summary>
    private const int AtOnce = 512;

    /// <inheritdoc/>
    public override byte[]?[] Read(ReadOnlySpan<long> ids, DbTransaction? transaction)
    {
        long[] sought = [.. ids];
        var blocks = new byte[]?[sought.Length];
        using var statement = new SqlStatement(connection,
            "SELECT id, bytes FROM wording_index_block WHERE id = ANY(@ids)");
        statement.Add("@ids", sought);
        using var row = statement.Read(transaction);
        while (row.Read())
        {
            blocks[Array.BinarySearch(sought, row.GetInt64(0))] = row.GetFieldValue<byte[]>(1);
        }

        return blocks;
    }

    /// <inheritdoc/>
    public override void Write(long first, IReadOnlyList<byte[]> blocks, DbTransaction? transaction)
    {
        for (var from = 0; from < blocks.Count; from += AtOnce)
        {
            byte[][] some = [.. blocks.Skip(from).Take(AtOnce)];
            long[] ids = [.. Enumerable.Range(from, some.Length).Select(at => first + at)];
            using var statement = new SqlStatement(connection,
                "INSERT INTO wording_index_block (id, bytes) SELECT * FROM unnest(@ids, @blocks)");
            statement.Add("@ids", ids);
            statement.Add("@blocks", some);
            statement.Execute(transaction);
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        // Its statements live no longer than a call.
    }
}
