using OnRecord.Cli.Checking;

namespace OnRecord.Cli.Tests.Support;

/// <summary>The example draft on the quay, with what a sub-editor would say about it.</summary>
internal static class Inquiry
{
    public static string Path { get; } = Checkout.Path("examples", "harbour-inquiry.txt");

    public static string Text { get; } = File.ReadAllText(Path);

    public static IReadOnlyList<OnRecord.Finding> Findings { get; } =
    [
        At("last week", FindingLevel.Warning, "“last week” counts from a day that the report does not give."),
        At("Seven divers", FindingLevel.Warning,
            "The report has “Seven divers” here and “six divers” further down.") with
        {
            Evidence = [Evidence("six divers", "the other number"), Evidence("four", "a third"),
                new FindingEvidence("the port's own count") { Report = "port-2026-03" }],
        },
        At("“scandal that everybody saw coming”", FindingLevel.Error,
            "Nobody in the report says “scandal that everybody saw coming”.") with
        {
            Evidence = [Evidence("“Nobody had looked at those piles since 2011,”",
                "the nearest words of the harbour master")],
            Speaker = "p1",
        },
        At("‘We wrote to them in March,”", FindingLevel.Error,
            "The quotation “We wrote to them in March,” opens with ‘ but closes with ”.") with
        {
            Fix = new FindingFix(new TextSpan(Text.IndexOf('‘', StringComparison.Ordinal),
                Text.IndexOf('‘', StringComparison.Ordinal) + 1), "“", "Open the quotation with “"),
        },
        At("is believed to have been used", FindingLevel.Note, "Nobody is named who believes it."),
    ];

    public static ShownCheck Check(Shell shell) => new CheckedDraft(shell).Of("harbour-inquiry.txt", Text, Findings);

    private static OnRecord.Finding At(string words, FindingLevel level, string message) =>
        CheckedDraft.At(Text, words, level, message);

    private static FindingEvidence Evidence(string words, string note) => CheckedDraft.Evidence(Text, words, note);
}
