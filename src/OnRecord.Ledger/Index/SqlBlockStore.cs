using System.Buffers.Binary;
using System.Data.Common;
using OnRecord.Wordings.Index;

namespace OnRecord.Ledger.Index;

/// <summary>
/// The blocks of the wording index in tables of the ledger's own database, over one open connection. Not for several
/// threads at once. What differs between SQLite and PostgreSQL stands in <see cref="SqlBlocks"/>.
/// </summary>
internal sealed class SqlBlockStore : IBlockStore, IDisposable
{
    private readonly SqlStatement _readHead;
    private readonly SqlStatement _wordingsAfter;
    private readonly SqlBlocks _blocks;
    private readonly DbConnection _connection;

    /// <summary>Works over a connection that the caller opens and closes.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="wordingsAfter">A query for the numbers and folded words of the wordings behind number
    /// <c>@after</c>, in order of number, at most <c>@limit</c>.</param>
    public SqlBlockStore(DbConnection connection, string wordingsAfter)
    {
        _connection = connection;
        _readHead = new SqlStatement(connection, "SELECT version, watermark, next_segment FROM wording_index");
        _wordingsAfter = new SqlStatement(connection, wordingsAfter, "@after", "@limit");
        _blocks = SqlBlocks.For(connection);
    }

    /// <summary>The transaction that all calls belong to; null where there is none, or it was begun in SQL.</summary>
    public DbTransaction? Transaction { get; set; }

    /// <inheritdoc/>
    public IndexHead ReadHead()
    {
        using var row = _readHead.Read(Transaction);
        return row.Read() ? new IndexHead(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2)) : default;
    }

    /// <inheritdoc/>
    public void WriteHead(IndexHead head) => Execute(
        "UPDATE wording_index SET version = @version, watermark = @watermark, next_segment = @next",
        ("@version", head.Version), ("@watermark", head.Watermark), ("@next", head.NextSegment));

    /// <inheritdoc/>
    public IReadOnlyList<Segment> ReadSegments(IReadOnlyList<Segment> known)
    {
        using var statement = new SqlStatement(_connection, """
            SELECT id, state, first_wording, last_wording, wordings, bytes, touched
            FROM wording_index_segment ORDER BY id
            """);
        var segments = new List<Segment>();
        using (var row = statement.Read(Transaction))
        {
            while (row.Read())
            {
                segments.Add(SegmentOf(row));
            }
        }

        return [.. segments.Select(segment => segment with { Directory = DirectoryOf(segment, known) })];
    }

    /// <inheritdoc/>
    public void WriteSegment(Segment segment) => Execute("""
        INSERT INTO wording_index_segment
            (id, state, first_wording, last_wording, wordings, bytes, touched, directory)
        VALUES (@id, @state, @first, @last, @wordings, @bytes, @touched, @directory)
        ON CONFLICT (id) DO UPDATE SET
            state = excluded.state, bytes = excluded.bytes, touched = excluded.touched, directory = excluded.directory
        """,
        ("@id", segment.Id), ("@state", (int)segment.State), ("@first", segment.FirstWording),
        ("@last", segment.LastWording), ("@wordings", segment.Wordings), ("@bytes", segment.Bytes),
        ("@touched", segment.Touched), ("@directory", BytesOf(segment.Directory)));

    /// <inheritdoc/>
    public void DeleteSegment(long id) => Execute("DELETE FROM wording_index_segment WHERE id = @id", ("@id", id));

    /// <inheritdoc/>
    public byte[]?[] ReadBlocks(ReadOnlySpan<long> ids) => _blocks.Read(ids, Transaction);

    /// <inheritdoc/>
    public void WriteBlocks(long first, IReadOnlyList<byte[]> blocks) => _blocks.Write(first, blocks, Transaction);

    /// <inheritdoc/>
    public int DeleteBlocks(Segment segment, int limit) => Execute("""
        DELETE FROM wording_index_block WHERE id IN (
            SELECT id FROM wording_index_block WHERE id BETWEEN @first AND @last ORDER BY id LIMIT @limit)
        """,
        ("@first", segment.BlockId(0)), ("@last", segment.BlockId(Segment.MaxBlocks - 1)), ("@limit", limit));

    /// <inheritdoc/>
    public IReadOnlyList<IndexedWording> WordingsAfter(long id, int limit)
    {
        _wordingsAfter.Set(0, id);
        _wordingsAfter.Set(1, limit);
        var wordings = new List<IndexedWording>();
        using var row = _wordingsAfter.Read(Transaction);
        while (row.Read())
        {
            wordings.Add(new IndexedWording(row.GetInt64(0), row.GetString(1)));
        }

        return wordings;
    }

    /// <summary>Gives back the prepared statements; the connection stays open.</summary>
    public void Dispose()
    {
        _readHead.Dispose();
        _wordingsAfter.Dispose();
        _blocks.Dispose();
    }

    private static Segment SegmentOf(DbDataReader row) =>
        new(row.GetInt64(0), (SegmentState)row.GetInt32(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4))
        {
            Bytes = row.GetInt64(5),
            Touched = row.GetInt64(6),
        };

    private uint[] DirectoryOf(Segment segment, IReadOnlyList<Segment> known)
    {
        var same = known.FirstOrDefault(other => other.Id == segment.Id && other.Directory.Length > 0);
        if (same is not null || segment.State == SegmentState.Building)
        {
            return same?.Directory ?? [];
        }

        using var statement = new SqlStatement(_connection,
            "SELECT directory FROM wording_index_segment WHERE id = @id", "@id");
        statement.Set(0, segment.Id);
        using var row = statement.Read(Transaction);
        return row.Read() ? FeaturesOf(row.GetFieldValue<byte[]>(0)) : [];
    }

    private static byte[] BytesOf(uint[] features)
    {
        var bytes = new byte[features.Length * sizeof(uint)];
        for (var at = 0; at < features.Length; at++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at * sizeof(uint)), features[at]);
        }

        return bytes;
    }

    private static uint[] FeaturesOf(byte[] bytes)
    {
        var features = new uint[bytes.Length / sizeof(uint)];
        for (var at = 0; at < features.Length; at++)
        {
            features[at] = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at * sizeof(uint)));
        }

        return features;
    }

    private int Execute(string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        using var statement = new SqlStatement(_connection, sql);
        foreach (var (name, value) in values)
        {
            statement.Add(name, value);
        }

        return statement.Execute(Transaction);
    }
}
