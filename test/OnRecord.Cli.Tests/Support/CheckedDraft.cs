using OnRecord.Cli.Checking;
using OnRecord.Cli.Formats;
using OnRecord.Reports;

namespace OnRecord.Cli.Tests.Support;

/// <summary>A draft with findings made by hand, so that a format's tests don't hang on what the rules find.</summary>
internal sealed class CheckedDraft(Shell shell)
{
    /// <summary>The rule that all findings are said to be of.</summary>
    public const string Rule = "OR1001";

    /// <summary>Why protected names are shown; null to show labels.</summary>
    public string? Reason { get; init; }

    /// <summary>Why findings are known, by their fingerprint.</summary>
    public Dictionary<string, string> Known { get; init; } = [];

    /// <summary>Checks a file of that name and text, which the shell's reader reads.</summary>
    public ShownCheck Of(string name, string text, params IReadOnlyList<OnRecord.Finding> findings)
    {
        var path = shell.Write(name, text);
        var read = Assert.IsType<ReportRead>(Assert.Single(ReportSource.From([path]).Read()));
        return new ShownCheck(read, new ShownReading(shell.Read(read.Report), Reason),
            findings.Select(finding => (finding, Known.GetValueOrDefault(finding.Fingerprint))));
    }

    /// <summary>A finding at the first words of the text that are these.</summary>
    public static OnRecord.Finding At(string text, string words, FindingLevel level, string message) => new()
    {
        Rule = Rule,
        Level = level,
        Place = new FindingPlace(Camp.Find(text, words)),
        Message = message,
        Advice = "Ask somebody who was there.",
        Fingerprint = $"{words.Length:x16}",
    };

    /// <summary>Evidence at the first words of the text that are these.</summary>
    public static FindingEvidence Evidence(string text, string words, string note) =>
        new(note) { Place = new FindingPlace(Camp.Find(text, words)) };
}
