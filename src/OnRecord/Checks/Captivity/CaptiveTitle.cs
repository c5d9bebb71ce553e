using OnRecord.People.Mentions;
using OnRecord.People.Protecting;
using OnRecord.Text;

namespace OnRecord.Checks.Captivity;

/// <summary>Finds a captive's name in the title: "Captured soldier Ann Bell speaks in video".</summary>
internal static class CaptiveTitle
{
    private const int Reach = 6;

    /// <summary>The name behind the words for a captive; none where the title sets all words in capitals.</summary>
    internal static IEnumerable<CaptiveName> Find(CheckedReport report)
    {
        if (report.Title is not { } title || report.Cast is not { } cast)
        {
            yield break;
        }

        for (var t = 0; t < title.TokenSpan.Length; t++)
        {
            if (EvidenceWords.RoleOf(Word(title, t)) is EvidenceRole.Capture or EvidenceRole.Abduction
                or EvidenceRole.HeldPerson or EvidenceRole.HostagePerson && NameBehind(title, t) is { } name)
            {
                var shown = title.TokenSpan[t].Span;
                yield return new CaptiveName(new FindingPlace(name, InTitle: true),
                    new FindingPlace(shown, InTitle: true), cast.Phrases[0].Kind);
                yield break;
            }
        }
    }

    private static TextSpan? NameBehind(ReportText title, int telling)
    {
        var end = Math.Min(title.TokenSpan.Length, telling + Reach);
        for (var t = telling + 1; t < end; t++)
        {
            var last = t;
            while (last < title.TokenSpan.Length && IsCapital(title, last))
            {
                last++;
            }

            if (last - t is 2 or 3 && !(IsCapital(title, t - 1) && t - 1 > telling) && IsPerson(title, t - 1))
            {
                return new TextSpan(title.TokenSpan[t].Span.Start, title.TokenSpan[last - 1].Span.End);
            }

            t = Math.Max(t, last - 1);
        }

        return null;
    }

    private static bool IsPerson(ReportText title, int token) =>
        SpeakerNouns.Find(Word(title, token)) is { Kind: SpeakerKind.Person }
        || EvidenceWords.RoleOf(Word(title, token)) is EvidenceRole.Soldier or EvidenceRole.HeldPerson
            or EvidenceRole.HostagePerson;

    private static bool IsCapital(ReportText title, int token) => char.IsUpper(Word(title, token)[0]);

    private static ReadOnlySpan<char> Word(ReportText title, int token) => title.TokenSpan[token].Span.In(title.Text);
}
