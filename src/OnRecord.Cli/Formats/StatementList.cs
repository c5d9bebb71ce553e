using System.Globalization;
using OnRecord.Cli.Screens;

namespace OnRecord.Cli.Formats;

/// <summary>Who said what: for each statement its number, speaker, kind, cue and confidence, and its words
/// shortened.</summary>
internal sealed class StatementList(InkedText page, int width, ShownReading shown)
{
    private const int WordLines = 2;

    private const string Key = "«words said» · {who says them} · ‹what signals it› · % how sure OnRecord is";

    private readonly Reading _reading = shown.Reading;
    private readonly Dictionary<string, string> _labels = StatementLabels.Of(shown.Reading);

    /// <summary>Adds the list to the page, with a key to the brackets.</summary>
    public void Write()
    {
        if (_labels.Count == 0)
        {
            page.Add("No statement found.", Ink.Faint).EndLine();
            return;
        }

        var room = _labels.Values.Max(label => label.Length) + 2;
        page.Add(Rule("Who said what"), Ink.Faint).EndLine().EndLine();
        foreach (var statement in InOrderOfLabels())
        {
            Write(statement, room);
        }

        page.EndLine().Add(Key, Ink.Faint).EndLine();
    }

    // Each nested statement after the one that holds it.
    private IEnumerable<Statement> InOrderOfLabels()
    {
        var nested = _reading.Nested.ToLookup(statement => statement.Within, StringComparer.Ordinal);
        return _reading.Statements.SelectMany(statement => WithNested(statement, nested));
    }

    private static IEnumerable<Statement> WithNested(Statement statement, ILookup<string?, Statement> nested) =>
        nested[statement.Id].SelectMany(inner => WithNested(inner, nested)).Prepend(statement);

    private void Write(Statement statement, int room)
    {
        var facts = Facts(statement);
        var who = Columns.Fit(VisibleText.Line(Who(statement)), width - room - Columns.Of(facts) - 2);
        var gap = width - room - Columns.Of(who) - Columns.Of(facts);
        page.Indent = 0;
        page.AddVerbatim(_labels[statement.Id].PadLeft(room - 2) + "  ", Ink.Faint)
            .AddVerbatim(who, Ink.Strong)
            .AddVerbatim(new string(' ', gap) + facts, Ink.Faint)
            .EndLine();
        page.Indent = room;
        page.Add(Columns.Fit(VisibleText.Line(_reading.Line(statement.Content)), (width - room) * WordLines - 12),
            Ink.Content).EndLine();
        var setting = string.Join(" · ", Setting(statement));
        if (setting.Length > 0)
        {
            page.Add(Columns.Fit(VisibleText.Line(setting), (width - room) * WordLines - 12), Ink.Faint).EndLine();
        }

        page.Indent = 0;
    }

    // "he → Ilse Vantongeren".
    private string Who(Statement statement)
    {
        var who = shown.Who(statement) ?? "(no one named)";
        var source = SourceAndSpeaker.Source(shown, statement);
        return (source is null ? who : $"{source} → {who}") + (SourceAndSpeaker.IsUnsure(statement) ? "?" : "");
    }

    private IEnumerable<string> Setting(Statement statement)
    {
        var act = statement.Setting.Act is { } known ? known.Word() : null;
        return SettingLine.Facts(_reading, statement.Setting)
            .Concat(SettingLine.Circumstances(statement.Setting))
            .Concat(act is null ? [] : [act])
            .Concat(shown.SpeakerOf(statement)?.Protected is null ? [] : ["protected"]);
    }

    private string Facts(Statement statement)
    {
        var cue = _reading.Line(statement.Cue);
        string[] facts =
        [
            statement.Negated ? "not said" : "",
            statement.Kind.Word(),
            Columns.Fit(VisibleText.Line(cue), width / 4),
            statement.Confidence.ToString("P0", CultureInfo.InvariantCulture)
                .Replace(" ", "", StringComparison.Ordinal),
        ];
        return string.Join(" · ", facts.Where(fact => fact.Length > 0));
    }

    private string Rule(string title) => "── " + title + " " + new string('─', Math.Max(0, width - title.Length - 4));
}
