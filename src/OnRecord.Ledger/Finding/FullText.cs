namespace OnRecord.Ledger.Finding;

/// <summary>The full-text search of one of the two databases, as pieces of SQL.</summary>
/// <param name="Words">The words in the search's own language.</param>
/// <param name="Count">Counts the statements that hold the words, $1, up to a number, $2.</param>
/// <param name="Tries">Condition that a statement holds the words, tried on one statement after the other: best where
/// many do.</param>
/// <param name="From">Tables of a search from the words, $1, to statements and their reports.</param>
/// <param name="Match">Condition of such a search.</param>
/// <param name="Rank">How good a match is, the best lowest; $1 stands for the words.</param>
internal sealed record FullText(string Words, string Count, string Tries, string From, string Match, string Rank)
{
    /// <summary>The search of SQLite or PostgreSQL, by the dialect's name.</summary>
    public static FullText For(string dialect, WordQuery words) =>
        dialect == "sqlite" ? Sqlite(words) : Postgres(words);

    private static FullText Sqlite(WordQuery words) => new(
        words.ForSqlite(),
        "SELECT count(*) FROM (SELECT 1 FROM statement_words WHERE statement_words MATCH $1 LIMIT $2)",
        "+statement.id IN (SELECT rowid FROM statement_words WHERE statement_words MATCH ?)",
        "statement_words CROSS JOIN statement CROSS JOIN report",
        "statement_words MATCH $1 AND statement.id = statement_words.rowid AND report.id = statement.report",
        "statement_words.rank");

    private static FullText Postgres(WordQuery words) => new(
        words.ForPostgres(),
        "SELECT count(*) FROM (SELECT 1 FROM statement WHERE words @@ to_tsquery('english', $1) LIMIT $2) AS found",
        "statement.words @@ to_tsquery('english', ?)",
        // OFFSET 0 keeps PostgreSQL from going through the newest reports instead.
        "(SELECT * FROM statement WHERE words @@ to_tsquery('english', $1) OFFSET 0) AS statement CROSS JOIN report",
        "report.id = statement.report",
        "(-ts_rank_cd(statement.words, to_tsquery('english', $1)))::float8");
}
