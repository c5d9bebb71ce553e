using OnRecord.Settings;
using OnRecord.Text;

namespace OnRecord.Checks.Captivity;

/// <summary>Finds where the writer makes proof of what captives said: "his words prove", "which confirms".</summary>
internal sealed class CaptiveProofs(CheckedReport report, IReadOnlyList<Captive> captives)
{
    private static readonly string[][] Rows = [.. WordLists.Rows("proving-words")];
    private static readonly WordSet Said = With("said");
    private static readonly WordSet Proves = With("proves");
    private static readonly WordSet Proving = With("proving");

    private const int Reach = 4;

    // Each is held against all statements.
    private const int MostProofs = 100;

    /// <summary>One finding for each sentence that does so, right behind a captive's words or in the sentence of
    /// them.</summary>
    internal IEnumerable<Finding> Find(CheckRule rule)
    {
        var (looked, looks) = (-1, 0);
        foreach (var (captive, statement) in captives
            .SelectMany(static captive => captive.Said.Select(said => (captive, said)))
            .OrderBy(static pair => pair.said.Content[^1].End))
        {
            var last = report.Tokens.SentenceIndex(report.Tokens.TokenAt(statement.Content[^1].End - 1));
            var end = Math.Min(last + 2, report.Layout.SentenceSpan.Length);
            for (var s = Math.Max(looked + 1, last); s < end; s++)
            {
                looked = s;
                if (looks < MostProofs && ProofIn(report.Layout.SentenceSpan[s]) is >= 0 and var verb && looks++ >= 0
                    && !IsSaidBySomebody(verb))
                {
                    yield return At(rule, captive, verb);
                }
            }
        }
    }

    private Finding At(CheckRule rule, Captive captive, int verb)
    {
        var place = report.Layout.TokenSpan[verb].Span;
        return rule.At(place, $"{report.Quote(place)} makes proof of what {captive.What} said.",
            "Say what was said, and look for a source that is free to speak: captives' words confirm nothing.") with
        {
            Speaker = captive.Speaker?.Id,
            Evidence = [new FindingEvidence("shows the captivity") { Place = new FindingPlace(captive.Shown[0]) }],
        };
    }

    private int ProofIn(Sentence sentence)
    {
        var text = report.Tokens;
        for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
        {
            if (!report.IsQuoted(t) && ((Proves.Contains(text.Word(t)) && text.Is(t, WordClass.Verb)
                && HasSubject(sentence, t) && !IsDenied(t))
                || (Proving.Contains(text.Word(t)) && t > sentence.FirstToken && text.Mark(t - 1) == ',')))
            {
                return t;
            }
        }

        return -1;
    }

    // "Which", "this", "the testimony", with at most an auxiliary between.
    private bool HasSubject(Sentence sentence, int verb)
    {
        var text = report.Tokens;
        for (var t = verb - 1; t >= Math.Max(sentence.FirstToken, verb - Reach); t--)
        {
            if (Said.Contains(text.Word(t)) || text.Is(t, "which")
                || (t == sentence.FirstToken && (text.Is(t, "this") || text.Is(t, "that"))))
            {
                return true;
            }

            if (!text.Is(t, WordClass.Verb | WordClass.Adverb))
            {
                return false;
            }
        }

        return false;
    }

    // "Prove nothing", "do not prove", "cannot confirm".
    private bool IsDenied(int verb)
    {
        var text = report.Tokens;
        for (var t = Math.Max(0, verb - 2); t < Math.Min(text.Count, verb + 2); t++)
        {
            if (text.Is(t, "nothing") || Negators.Hold(text, t))
            {
                return true;
            }
        }

        return false;
    }

    // What a minister or a court makes of it is theirs to answer for.
    private bool IsSaidBySomebody(int token)
    {
        var at = report.Layout.TokenSpan[token].Span;
        return report.Reading.Statements.Any(statement => statement.Source.Count > 0
            && captives.All(captive => captive.Speaker is null || captive.Speaker.Id != statement.Speaker)
            && (statement.Content.Any(content => content.Contains(at)) || statement.Source[0].End < at.Start
                && statement.Cue.Any(cue => cue.Contains(at)) && !Said.Contains(LastWord(statement.Source[0]))));
    }

    private ReadOnlySpan<char> LastWord(TextSpan span) => report.Tokens.Word(report.Tokens.TokensOf(span).End - 1);

    private static WordSet With(string part) => new(Rows.Where(row => row[1] == part).Select(static row => row[0]));
}
