using System.Data.Common;
using OnRecord.Ledger.Dialects;
using OnRecord.Ledger.Listing;

namespace OnRecord.Ledger.Finding;

/// <summary>Finds statements in the ledger.</summary>
/// <remarks>First which ones, from the narrowest side: rare words and speakers of whom little is reported are looked
/// up, and what they lead to is sorted; for anything else the newest reports are gone through until a page is full.
/// Then what they are. Every CROSS JOIN is there to keep SQLite from choosing another order.</remarks>
/// <param name="database">The ledger's database.</param>
/// <param name="many">From so many on, sorting them costs more than going through the newest reports: seen on a million
/// statements. </param>
internal sealed class StatementSearch(Database database, int many = 3_000)
{
    private const string Columns = """
        SELECT statement.id, statement.label, statement.kind, statement.content, statement.content_spans, statement.source,
            statement.cue, statement.negated, statement.confidence, statement.addressee, statement.said_date, statement.place,
            statement.act, statement.circumstances, report_speaker.speaker, coalesce(speaker.name, report_speaker.name), report_speaker.kind,
            report_speaker.protected, report.id, report.name, report.sha256, report.outlet, report.title, report.published,
            report.address, found.rank
        """;

    private const string Joins = """
        JOIN statement ON statement.id = found.id JOIN report ON report.id = statement.report
        LEFT JOIN report_speaker ON report_speaker.id = statement.report_speaker
        LEFT JOIN speaker ON speaker.id = report_speaker.speaker
        """;

    private const string Ids = "SELECT statement.id AS id, report.published AS published, CAST(0 AS double precision) AS rank FROM ";

    private const string SpeakerOf =
        "(SELECT report_speaker.speaker FROM report_speaker WHERE report_speaker.id = statement.report_speaker)";

    private const string NewestFirst = "found.published DESC NULLS LAST, found.id DESC";

    private readonly WikidataIds _wikidata = new(database);

    /// <summary>A page of what the query asks for, in order, and the place where it ended; null when nothing
    /// follows.</summary>
    public (IReadOnlyList<FoundStatement> Statements, PagePlace? Next) Find(FindQuery query)
    {
        var found = Rows(query);
        var next = found.Count > query.Limit ? (PagePlace?)Place(found[query.Limit - 1]) : null;
        var page = found.Take(query.Limit)
            .Select(row => row.Statement with { SpeakerWikidata = _wikidata.Of(row.Statement.Speaker) });
        return ([.. page], next);
    }

    private static PagePlace Place((FoundStatement Statement, double Rank) row) =>
        new(row.Statement.Report.Published, row.Rank, row.Statement.Id);

    // One row more than was asked for, where there is one.
    private List<(FoundStatement Statement, double Rank)> Rows(FindQuery query)
    {
        var words = query.Words.IsEmpty ? null : FullText.For(database.Dialect.Name, query.Words);
        if (words is not null && query.Best)
        {
            return Read(ByRank(query, words), "found.rank, found.id");
        }

        var rows = Read(ByDate(query, words), NewestFirst);
        return query.After?.Published is null || rows.Count > query.Limit ? rows
            : [.. rows, .. Read(ByDate(query with { After = PagePlace.Undated, Limit = query.Limit - rows.Count },
                words), NewestFirst)];
    }

    private SearchSql ByDate(FindQuery query, FullText? words)
    {
        var sql = new SearchSql().Add(Ids);
        if (words is not null && database.Number(words.Count, words.Words, many) < many)
        {
            From(words, sql);
            Narrow(sql, query.Speakers, SpeakerOf);
        }
        else if (query.Speakers is { } speakers && CountOf(speakers) < many)
        {
            sql.Add("report_speaker CROSS JOIN statement CROSS JOIN report")
                .Where("statement.report_speaker = report_speaker.id").Where("report.id = report_speaker.report");
            Narrow(sql, speakers, "report_speaker.speaker");
            Narrow(sql, words?.Tries ?? "", words?.Words);
        }
        else
        {
            sql.Add("report CROSS JOIN statement").Where("statement.report = report.id");
            Narrow(sql, query.Speakers, SpeakerOf);
            Narrow(sql, words?.Tries ?? "", words?.Words);
        }

        Narrow(sql, query);
        GoOn(sql, query.After);
        return sql.Add($" ORDER BY report.published DESC NULLS LAST, statement.id DESC LIMIT {query.Limit + 1}");
    }

    private static void From(FullText words, SearchSql sql)
    {
        sql.Parameter(words.Words);
        sql.Add(words.From).Where(words.Match);
    }

    private long CountOf(IReadOnlyList<long> speakers)
    {
        var sql = new SearchSql().Add("SELECT count(*) FROM (SELECT 1 FROM report_speaker CROSS JOIN statement")
            .Where("statement.report_speaker = report_speaker.id");
        Narrow(sql, speakers, "report_speaker.speaker");
        return database.Number(sql.Add($" LIMIT {many}) AS found").Text, sql.Values) ?? 0;
    }

    private static SearchSql ByRank(FindQuery query, FullText words)
    {
        var sql = new SearchSql().Add($"SELECT statement.id AS id, report.published AS published, {words.Rank} AS rank FROM ");
        From(words, sql);
        Narrow(sql, query.Speakers, SpeakerOf);
        Narrow(sql, query);
        if (query.After is { } after)
        {
            sql.Where($"({words.Rank} > ? OR ({words.Rank} = ? AND statement.id > ?))", after.Rank, after.Rank,
                after.Statement);
        }

        return sql.Add($" ORDER BY {words.Rank}, statement.id LIMIT {query.Limit + 1}");
    }

    // The undated come last, on pages of their own.
    private static void GoOn(SearchSql sql, PagePlace? after)
    {
        if (after is { Published: { } published } dated)
        {
            sql.Where("report.published <= ?", published)
                .Where("(report.published < ? OR statement.id < ?)", published, dated.Statement);
        }
        else if (after is { } undated)
        {
            sql.Where("report.published IS NULL").Where("statement.id < ?", undated.Statement);
        }
    }

    private static void Narrow(SearchSql sql, FindQuery query)
    {
        Narrow(sql, "lower(report.outlet) = lower(?)", query.Outlet);
        Narrow(sql, "report.published >= ?", query.Since);
        Narrow(sql, "report.published < ?", query.Until is { } until ? DayAfter(until) : null);
        Narrow(sql, "statement.kind = ?", query.Kind);
        Narrow(sql, "statement.act = ?", query.Act);
        Narrow(sql, "statement.circumstances LIKE ?", query.Setting is { } setting ? $"%\"{setting}\"%" : null);
    }

    private static void Narrow(SearchSql sql, string condition, string? value)
    {
        if (value is not null)
        {
            sql.Where(condition, value);
        }
    }

    private static void Narrow(SearchSql sql, IReadOnlyList<long>? speakers, string column)
    {
        if (speakers is not null)
        {
            sql.WhereAny(column, speakers);
        }
    }

    // Everything that begins with the day, month or year given comes before the same text with "~" behind it.
    private static string DayAfter(string until) => until + "~";

    private List<(FoundStatement Statement, double Rank)> Read(SearchSql ids, string order)
    {
        var found = new List<(FoundStatement, double)>();
        using var reader = database.Query($"{Columns} FROM ({ids.Text}) AS found {Joins} ORDER BY {order}", ids.Values);
        while (reader.Read())
        {
            found.Add((Statement(reader), reader.GetDouble(25)));
        }

        return found;
    }

    private static FoundStatement Statement(DbDataReader row) => new()
    {
        Id = row.GetInt64(0),
        Label = row.GetString(1),
        Kind = row.GetString(2),
        Content = row.GetString(3),
        Spans = row.GetString(4),
        Source = row.TextOrNull(5),
        Cue = row.TextOrNull(6),
        Negated = row.GetInt64(7) != 0,
        Confidence = row.GetDouble(8),
        Addressee = row.TextOrNull(9),
        SaidDate = row.TextOrNull(10),
        Place = row.TextOrNull(11),
        Act = row.TextOrNull(12),
        Circumstances = LedgerJson.Kinds(row.TextOrNull(13)),
        Speaker = row.NumberOrNull(14),
        SpeakerName = row.TextOrNull(15),
        SpeakerKind = row.TextOrNull(16),
        Protected = row.TextOrNull(17),
        Report = Report(row),
    };

    private static FoundReport Report(DbDataReader row) =>
        new(row.GetInt64(18), row.TextOrNull(19) ?? "", row.GetString(20))
        {
            Outlet = row.TextOrNull(21),
            Title = row.TextOrNull(22),
            Published = row.TextOrNull(23),
            Address = row.TextOrNull(24),
        };
}
