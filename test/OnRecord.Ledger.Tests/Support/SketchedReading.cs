using System.Text;
using OnRecord.People.Names;
using OnRecord.Text;

namespace OnRecord.Ledger.Tests.Support;

/// <summary>Readings of reports in which each of some people says something.</summary>
internal static class SketchedReading
{
    /// <summary>Adds a report to the ledger; its number.</summary>
    public static long AddSketch(this StatementLedger ledger, string id, string? published,
        params IEnumerable<Named> people) =>
        ledger.Add(Of(id, published, people)).Report;

    /// <summary>The numbers of the speakers that a report's people are, in their order.</summary>
    public static IReadOnlyList<long> SpeakersOf(this StatementLedger ledger, long report)
    {
        var numbers = new List<long>();
        using var reader = ledger.Database.Query("SELECT speaker FROM report_speaker WHERE report = $1 ORDER BY id",
            report);
        while (reader.Read())
        {
            numbers.Add(reader.GetInt64(0));
        }

        return numbers;
    }

    public static Reading Of(string id, string? published, params IEnumerable<Named> people)
    {
        var text = new StringBuilder($"Report {id}.\n\n");
        var (speakers, statements) = (new List<Speaker>(), new List<Statement>());
        foreach (var one in people)
        {
            var number = speakers.Count + 1;
            var name = Append(text, one.Name);
            var (office, age) = (Append(text, one.Office), Append(text, one.Age));
            text.Append(" said ");
            var content = Append(text, one.Words)!.Value;
            text.Append(".\n\n");
            speakers.Add(new Speaker
            {
                Id = $"p{number}",
                Name = one.Name,
                Kind = one.Kind,
                Mentions = [name!.Value],
                NameParts = one.Kind == SpeakerKind.Person ? PersonNames.Parse(one.Name) : null,
                Description = office is null
                    && age is null ? null : new SpeakerDescription { Office = office, Age = age },
                Protected = one.Protected is { } kind ? new Protection { Kind = kind, Shown = [name.Value] } : null,
            });
            statements.Add(new Statement
            {
                Id = $"s{number}",
                Kind = StatementKind.Indirect,
                Content = [content],
                Source = [name.Value],
                Cue = [Append(text, "(on the record)")!.Value],
                Speaker = $"p{number}",
                Confidence = 0.9,
                SpeakerConfidence = 0.9,
            });
        }

        var report = new Report(id, text.ToString()) { Published = published, Outlet = "Vessing Gazette" };
        return new Reading
        {
            Report = report,
            Text = ReportText.From(report.Text),
            Statements = statements,
            Speakers = speakers
        };
    }

    private static TextSpan? Append(StringBuilder text, string? words)
    {
        if (words is null)
        {
            return null;
        }

        var start = text.Length;
        text.Append(words);
        var end = text.Length;
        text.Append(' ');
        return new TextSpan(start, end);
    }
}
