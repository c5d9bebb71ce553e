using Npgsql;

namespace OnRecord.Benchmarks.Wordings;

/// <summary>PostgreSQL's pg_trgm as one would use it: a GIN index, similar texts, the most similar first.</summary>
internal sealed class TrigramRival : IRival
{
    private readonly NpgsqlConnection _connection;

    /// <summary>Makes the table in an empty database.</summary>
    public TrigramRival(string connectionString)
    {
        _connection = new NpgsqlConnection($"{connectionString};Command Timeout=0");
        _connection.Open();
        Run("CREATE EXTENSION IF NOT EXISTS pg_trgm");
        Run("CREATE TABLE wording (id bigint PRIMARY KEY, words text NOT NULL)");
    }

    /// <inheritdoc/>
    public string Name => "PostgreSQL pg_trgm, GIN, by similarity";

    /// <inheritdoc/>
    public void Fill(long count)
    {
        using (var copy = _connection.BeginBinaryImport("COPY wording (id, words) FROM STDIN (FORMAT BINARY)"))
        {
            for (var id = 1L; id <= count; id++)
            {
                copy.StartRow();
                copy.Write(id);
                copy.Write(GeneratedWordings.Text(GeneratedWordings.Words(id)));
            }

            copy.Complete();
        }

        Run("SET maintenance_work_mem = '1GB'");
        Run("CREATE INDEX wording_words ON wording USING gin (words gin_trgm_ops)");
        Run("ANALYZE wording");
    }

    /// <inheritdoc/>
    public List<long> Find(string words, int limit)
    {
        using var command = new NpgsqlCommand(
            "SELECT id FROM wording WHERE words % $1 ORDER BY similarity(words, $1) DESC LIMIT $2", _connection)
        {
            Parameters = { new() { Value = words }, new() { Value = limit } },
        };
        var found = new List<long>();
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            found.Add(row.GetInt64(0));
        }

        return found;
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private void Run(string sql)
    {
        using var command = new NpgsqlCommand(sql, _connection);
        command.ExecuteNonQuery();
    }
}
