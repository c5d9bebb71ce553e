using System.Globalization;
using OnRecord.Cli.Screens;

namespace OnRecord.Cli.Formats;

/// <summary>Who said what: for each statement its number, speaker, kind, cue and confidence, and its words shortened.</summary>
internal sealed class StatementList(InkedText page, int width, Reading reading)
{
    private const int WordLines = 2;

    private const string Key = "«words said» · {who says them} · ‹what signals it› · % how sure OnRecord is";

    private readonly Dictionary<string, string> _labels = StatementLabels.Of(reading);

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
        var nested = reading.Nested.ToLookup(statement => statement.Within, StringComparer.Ordinal);
        return reading.Statements.SelectMany(statement => WithNested(statement, nested));
    }

    private static IEnumerable<Statement> WithNested(Statement statement, ILookup<string?, Statement> nested) =>
        nested[statement.Id].SelectMany(inner => WithNested(inner, nested)).Prepend(statement);

    private void Write(Statement statement, int room)
    {
        var facts = Facts(statement);
        var who = Columns.Fit(Shown(reading.Who(statement) ?? "(no one named)"), width - room - Columns.Of(facts) - 2);
        var gap = width - room - Columns.Of(who) - Columns.Of(facts);
        page.Indent = 0;
        page.AddVerbatim(_labels[statement.Id].PadLeft(room - 2) + "  ", Ink.Faint)
            .AddVerbatim(who, Ink.Strong)
            .AddVerbatim(new string(' ', gap) + facts, Ink.Faint)
            .EndLine();
        page.Indent = room;
        page.Add(Columns.Fit(Shown(reading.Line(statement.Content)), (width - room) * WordLines - 12), Ink.Content).EndLine();
        page.Indent = 0;
    }

    private string Facts(Statement statement)
    {
        var cue = reading.Line(statement.Cue);
        string[] facts =
        [
            statement.Negated ? "not said" : "",
            statement.Kind.Word(),
            Columns.Fit(Shown(cue), width / 4),
            statement.Confidence.ToString("P0", CultureInfo.InvariantCulture).Replace(" ", "", StringComparison.Ordinal),
        ];
        return string.Join(" · ", facts.Where(fact => fact.Length > 0));
    }

    private string Rule(string title) => "── " + title + " " + new string('─', Math.Max(0, width - title.Length - 4));

    private static string Shown(string text) => ReadingWords.OneLine(VisibleText.Of(text));
}
