using OnRecord.Ledger.Tests.Support;

namespace OnRecord.Ledger.Tests;

public sealed class SchemaTests
{
    // What a person who opens the ledger with another program finds; other tables of SQLite's own are left out.
    private const string SqliteSchema = """
        SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE '%\_words\_%' ESCAPE '\'
        ORDER BY type = 'view', type = 'trigger', tbl_name, type <> 'table', name
        """;

    private const string PostgresSchema = """
        SELECT line FROM (
            SELECT 1 AS kind, table_name AS name, ordinal_position AS place, format('%s.%s %s%s%s', table_name,
                column_name, data_type, CASE is_nullable WHEN 'NO' THEN ' not null' ELSE '' END,
                ' collate ' || collation_name) AS line
            FROM information_schema.columns WHERE table_schema = 'public'
            UNION ALL SELECT 2, indexname, 0, indexdef FROM pg_indexes WHERE schemaname = 'public'
            UNION ALL SELECT 3, conname, 0, conrelid::regclass || ' ' || pg_get_constraintdef(oid)
            FROM pg_constraint WHERE connamespace = 'public'::regnamespace
            UNION ALL SELECT 4, viewname, 0, viewname || ':' || definition FROM pg_views WHERE schemaname = 'public'
        ) AS schema ORDER BY kind, name COLLATE "C", place
        """;

    [Theory]
    [InlineData(Engine.Sqlite, SqliteSchema)]
    [InlineData(Engine.Postgres, PostgresSchema)]
    public void Schema_is_as_verified(Engine engine, string query)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        var lines = new System.Text.StringBuilder();
        using var reader = ledger.Database.Query(query);
        while (reader.Read())
        {
            lines.Append(reader.GetString(0)).Append('\n');
        }

        AssertVerified.Equal($"schema.{ledger.Database.Dialect.Name}", lines.ToString());
    }
}
