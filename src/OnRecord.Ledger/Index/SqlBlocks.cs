using System.Data.Common;
using Npgsql;

namespace OnRecord.Ledger.Index;

/// <summary>
/// Reads and writes many blocks: one by one in SQLite, which runs in this process; all at once in PostgreSQL, where
/// each statement is a journey.
/// </summary>
internal abstract class SqlBlocks : IDisposable
{
    /// <summary>The way that suits a connection's database.</summary>
    public static SqlBlocks For(DbConnection connection) =>
        connection is NpgsqlConnection ? new ArrayBlocks(connection) : new SingleBlocks(connection);

    /// <summary>Fetches blocks by number, ascending; null for each that is not there.</summary>
    public abstract byte[]?[] Read(ReadOnlySpan<long> ids, DbTransaction? transaction);

    /// <summary>Adds blocks with numbers one after the other.</summary>
    public abstract void Write(long first, IReadOnlyList<byte[]> blocks, DbTransaction? transaction);

    /// <inheritdoc/>
    public abstract void Dispose();
}
