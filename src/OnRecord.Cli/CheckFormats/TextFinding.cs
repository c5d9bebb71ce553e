using System.Globalization;
using OnRecord.Cli.Checking;
using OnRecord.Cli.Screens;

namespace OnRecord.Cli.CheckFormats;

/// <summary>Writes the findings of one report for a terminal.</summary>
internal sealed class TextFinding
{
    private const int HangingIndent = 2;

    // Of places that show the same thing; the others are told without their lines.
    private const int MostExcerpts = 2;

    private readonly InkedText _page;
    private readonly ShownCheck _check;
    private readonly int _gutter;
    private readonly SourceLines _lines;

    /// <summary>For the findings of <paramref name="check"/>.</summary>
    public TextFinding(InkedText page, int width, ShownCheck check)
    {
        (_page, _check) = (page, check);
        var places = check.Findings.Select(finding => finding.Place)
            .Concat(check.Findings.SelectMany(finding => finding.Evidence).Select(evidence => evidence.Place)
                .OfType<ShownPlace>());
        _gutter = places.Select(place => Digits(place.File?.End.Line ?? 1)).DefaultIfEmpty(1).Max();
        _lines = new SourceLines(page, width, _gutter);
    }

    /// <summary>Writes one finding.</summary>
    public void Write(ShownFinding finding)
    {
        var ink = InkOf(finding.Level);
        Sentence($"{finding.Level.Word()}[{finding.Rule.Code}]", ink, $"{finding.Rule.Name}: {finding.Message}",
            Ink.Strong);
        Arrow(finding.Place);
        _lines.Write(finding.Place, '^', ink);
        foreach (var group in EvidenceGroup.Of(finding.Evidence))
        {
            Write(group, [.. group.Indexes.Select(i => finding.Evidence[i].Place).OfType<ShownPlace>()]);
        }

        _lines.Bar();
        Sentence("help:", Ink.Note, finding.Advice);
        if (finding.Fix is { } fix)
        {
            Sentence("fix:", Ink.Note, fix.Title);
        }
    }

    private void Write(EvidenceGroup group, IReadOnlyList<ShownPlace> places)
    {
        Sentence("note:", Ink.Note, group.Report is { } report ? $"{group.Note} ({report})" : group.Note);
        foreach (var place in places.Take(MostExcerpts))
        {
            Arrow(place);
            _lines.Write(place, '-', Ink.Note);
        }

        if (places.Count > MostExcerpts)
        {
            Sentence("note:", Ink.Note, $"so too at {string.Join(", ", places.Skip(MostExcerpts).Select(Spot))}");
        }
    }

    // The lines after the first stand in a little.
    private void Sentence(string label, Ink ink, string words, Ink wordsInk = Ink.Plain)
    {
        _page.Add(label, ink).Add(" ");
        _page.Indent = HangingIndent;
        _page.Add(VisibleText.Line(words), wordsInk).EndLine();
        _page.Indent = 0;
    }

    private void Arrow(ShownPlace place) => _page
        .AddVerbatim(new string(' ', _gutter) + "--> ", Ink.Faint).AddVerbatim(VisibleText.Line(Where(place)))
        .EndLine();

    // "draft.md:3:14", "page.html: paragraph 3", or "draft.md:2:8: title".
    private string Where(ShownPlace place) => $"{_check.Place}{(place.File is null ? ": " : ":")}{Spot(place)}";

    private static string Spot(ShownPlace place) => (place.File, place.InTitle) switch
    {
        ({ } file, false) => FormattableString.Invariant($"{file.Start.Line}:{file.Start.Column}"),
        ({ } file, true) => FormattableString.Invariant($"{file.Start.Line}:{file.Start.Column}: title"),
        (null, false) => FormattableString.Invariant($"paragraph {place.Paragraph}"),
        _ => "title",
    };

    private static int Digits(int number) => number.ToString(CultureInfo.InvariantCulture).Length;

    private static Ink InkOf(FindingLevel level) => level switch
    {
        FindingLevel.Error => Ink.Error,
        FindingLevel.Warning => Ink.Warning,
        _ => Ink.Note,
    };
}
