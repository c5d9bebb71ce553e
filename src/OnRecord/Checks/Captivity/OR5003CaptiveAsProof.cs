using OnRecord.Text;

namespace OnRecord.Checks.Captivity;

/// <summary>OR5003: a captive's statement used as a fact or as confirmation.</summary>
internal static class OR5003CaptiveAsProof
{
    private static readonly WordSet Factive = new(WordLists.Lines("factive-verbs"));

    internal static CheckRule Rule { get; } = new("OR5003", "captive-as-proof", FindingLevel.Warning, Find)
    {
        Summary = "A captive's statement told as a fact, or used to confirm one: “confessed that”, “which proves”.",
    };

    private static IEnumerable<Finding> Find(CheckedReport report)
    {
        var captives = Captives.Of(report);
        if (captives.Count == 0)
        {
            return CaptiveAuthority.Find(report, Rule);
        }

        var proofs = new CaptiveProofs(report, captives);
        return proofs.Find(Rule)
            .Concat(CaptiveAuthority.Find(report, Rule))
            .Concat(captives.SelectMany(captive => captive.Said.Select(said => OfCue(report, captive, said)))
                .OfType<Finding>())
            .DistinctBy(static finding => finding.Place);
    }

    // "Confessed", "confirmed", "revealed" say that what follows is so.
    private static Finding? OfCue(CheckedReport report, Captive captive, Statement statement)
    {
        var verb = Captives.CueHas(report, statement, Factive);
        if (verb < 0)
        {
            return null;
        }

        var place = report.Layout.TokenSpan[verb].Span;
        return Rule.At(place, $"{report.Quote(place)} takes for a fact what {captive.What} said.",
            "Write “said”, and look for a source that is free to speak: words from captivity confirm nothing.") with
        {
            Speaker = captive.Speaker?.Id,
            Fix = FixOf(report, verb),
            Evidence = [new FindingEvidence("shows the captivity") { Place = new FindingPlace(captive.Shown[0]) }],
        };
    }

    // "Confessed that" can be "said that"; "confessed to" can't.
    private static FindingFix? FixOf(CheckedReport report, int verb)
    {
        var text = report.Tokens;
        var isFixed = verb + 1 < text.Count && text.Is(verb + 1, "that")
            && text.Word(verb).EndsWith("ed", StringComparison.Ordinal)
            && text.Is(verb, Settings.WordClass.Finite);
        return isFixed ? new FindingFix(report.Layout.TokenSpan[verb].Span, "said", "Write “said”") : null;
    }
}
