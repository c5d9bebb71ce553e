using System.Data.Common;
using OnRecord.Ledger.Dialects;

namespace OnRecord.Ledger.Finding;

/// <summary>Finds statements in the ledger.</summary>
/// <remarks>Rare words are looked up and what they lead to is sorted; for words that stand in very many statements the newest
/// reports are gone through instead, until a page is full.</remarks>
internal sealed class StatementSearch(Database database)
{
    // From so many matches on, sorting them costs more than going through the newest reports: seen on a million statements.
    private const int Many = 4_000;

    private const string Columns = """
        SELECT statement.id, statement.label, statement.kind, statement.content, statement.content_spans, statement.source,
            statement.cue, statement.negated, statement.confidence, statement.addressee, statement.said_date, statement.place,
            statement.act, statement.circumstances, report_speaker.speaker, coalesce(speaker.name, report_speaker.name), report_speaker.kind,
            report_speaker.protected, report.id, report.name, report.sha256, report.outlet, report.title, report.published,
            report.address
        """;

    private const string Joins = """
         JOIN report ON report.id = statement.report
         LEFT JOIN report_speaker ON report_speaker.id = statement.report_speaker
         LEFT JOIN speaker ON speaker.id = report_speaker.speaker
        """;

    // A CROSS JOIN keeps SQLite from choosing another order.
    private const string NewestFirst = """
        , 0.0 FROM report CROSS JOIN statement
         LEFT JOIN report_speaker ON report_speaker.id = statement.report_speaker
         LEFT JOIN speaker ON speaker.id = report_speaker.speaker
        """;

    /// <summary>A page of what the query asks for, in order, and the place where it ended; null when nothing follows.</summary>
    public (IReadOnlyList<FoundStatement> Statements, PagePlace? Next) Find(FindQuery query)
    {
        var words = query.Words.IsEmpty ? null : FullText.For(database.Dialect.Name, query.Words);
        var found = Read(words is not null && query.Best ? ByRank(query, words) : ByDate(query, words));
        var next = found.Count > query.Limit ? (PagePlace?)Place(found[query.Limit - 1]) : null;
        return ([.. found.Take(query.Limit).Select(static row => row.Statement)], next);
    }

    private static PagePlace Place((FoundStatement Statement, double Rank) row) =>
        new(row.Statement.Report.Published, row.Rank, row.Statement.Id);

    private SearchSql ByDate(FindQuery query, FullText? words)
    {
        var sql = new SearchSql().Add(Columns);
        var isRare = words is null || database.Number(words.Count, words.Words, Many) < Many;
        if (isRare)
        {
            sql.Add(", 0.0 FROM statement").Add(Joins);
        }
        else
        {
            sql.Add(NewestFirst).Where("statement.report = report.id");
        }

        if (words is not null)
        {
            sql.Where(isRare ? words.Looks : words.Tries, words.Words);
        }

        return Newest(sql, query);
    }

    private static SearchSql ByRank(FindQuery query, FullText words)
    {
        var sql = new SearchSql().Add(Columns).Add($", {words.Rank}").Add(words.RankedFrom).Add(Joins).Where(words.RankedMatch, words.Words);
        Narrow(sql, query);
        if (query.After is { } after)
        {
            sql.Where($"({words.Rank} > ? OR ({words.Rank} = ? AND statement.id > ?))", after.Rank, after.Rank, after.Statement);
        }

        return sql.Add($" ORDER BY {words.Rank}, statement.id LIMIT {query.Limit + 1}");
    }

    private static SearchSql Newest(SearchSql sql, FindQuery query)
    {
        Narrow(sql, query);
        if (query.After is { Published: { } published } after)
        {
            sql.Where("(report.published < ? OR (report.published = ? AND statement.id < ?) OR report.published IS NULL)",
                published, published, after.Statement);
        }
        else if (query.After is { } last)
        {
            sql.Where("report.published IS NULL AND statement.id < ?", last.Statement);
        }

        return sql.Add($" ORDER BY report.published DESC NULLS LAST, statement.id DESC LIMIT {query.Limit + 1}");
    }

    private static void Narrow(SearchSql sql, FindQuery query)
    {
        if (query.Speakers is { } speakers)
        {
            sql.WhereAny("report_speaker.speaker", speakers);
        }

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

    // Everything that begins with the day, month or year given comes before the same text with "~" behind it.
    private static string DayAfter(string until) => until + "~";

    private List<(FoundStatement Statement, double Rank)> Read(SearchSql sql)
    {
        var found = new List<(FoundStatement, double)>();
        using var reader = database.Query(sql.Text, sql.Values);
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

    private static FoundReport Report(DbDataReader row) => new(row.GetInt64(18), row.TextOrNull(19) ?? "", row.GetString(20))
    {
        Outlet = row.TextOrNull(21),
        Title = row.TextOrNull(22),
        Published = row.TextOrNull(23),
        Address = row.TextOrNull(24),
    };
}
