using OnRecord.People.Mentions;
using OnRecord.Settings;
using OnRecord.Text;

namespace OnRecord.Checks.Facts;

/// <summary>Finds wholes whose parts, told in the same sentence, do not add up: "12 people died, five in A and six in B", "of the
/// 20, 12 are men and nine are women".</summary>
internal sealed class PartsFinder
{
    private const int LongestVerb = 5;
    private const int LongestPart = 8;

    private static readonly WordSet Open = new(["rest", "others", "remaining", "remainder", "including", "among", "least", "both", "also", "or"]);

    private readonly TaggedText _tokens;
    private readonly IReadOnlyList<Quantity> _quantities;

    private PartsFinder(CheckedReport report, IReadOnlyList<Quantity> quantities) => (_tokens, _quantities) = (report.Tokens, quantities);

    internal static IEnumerable<PartsClash> Find(CheckedReport report, IReadOnlyList<Quantity> quantities)
    {
        var finder = new PartsFinder(report, quantities);
        for (var i = 0; i + 2 < quantities.Count; i++)
        {
            if (finder.ReadOf(i) is { } clash)
            {
                yield return clash;
            }
        }
    }

    private PartsClash? ReadOf(int index)
    {
        var whole = _quantities[index];
        if (whole.Amount is not { IsExact: true, Unit: AmountUnit.Count, Value: >= 2 })
        {
            return null;
        }

        var limit = _tokens.SentenceOf(whole.At).EndToken;
        var isShared = whole.IsDefinite && whole.At > 1 && _tokens.Is(whole.At - 2, "of") && whole.At - 2 == _tokens.SentenceOf(whole.At).FirstToken;
        var parts = isShared ? PartsBehind(index, limit) : PartsInList(index, limit);
        if (parts.Count < 2 || HasOpen(whole.End, limit))
        {
            return null;
        }

        var end = parts[^1].End;
        var sum = parts.Sum(static part => part.Amount.Value) + (isShared ? 0 : OneMore(end, limit));
        var isWrong = isShared ? sum > whole.Amount.Value : sum != whole.Amount.Value;
        return isWrong ? new PartsClash(whole, new FindingPlace(_tokens.Span(parts[0].At, end)), sum) : null;
    }

    // "…, 12 are men and nine are women": what counts something else is no part.
    private List<Quantity> PartsBehind(int index, int limit)
    {
        var (whole, parts) = (_quantities[index], new List<Quantity>());
        for (var i = index + 1; i < _quantities.Count && _quantities[i].At < limit; i++)
        {
            var part = _quantities[i];
            if (!part.Amount.IsExact || part.Amount.Unit != AmountUnit.Count || (part.Noun is not null && part.Noun != whole.Noun) || part.IsPart || part.Amount.Value >= whole.Amount.Value)
            {
                return [];
            }

            if (!_tokens.Is(part.End, WordClass.Verb | WordClass.Preposition | WordClass.Relative) && part.Noun is null)
            {
                return [];
            }

            parts.Add(part);
        }

        return parts;
    }

    // "… died, five in A and six in B", "…: seven men and six women"
    private List<Quantity> PartsInList(int index, int limit)
    {
        var (whole, parts) = (_quantities[index], new List<Quantity>());
        var mark = MarkBehind(whole.End, limit);
        var next = index + 1;
        if (mark < 0 || next >= _quantities.Count || _quantities[next].At != mark + 1)
        {
            return parts;
        }

        for (; next < _quantities.Count && _quantities[next].At < limit; next++)
        {
            var part = _quantities[next];
            if (!IsPart(whole, part, _tokens.Mark(mark)) || (parts.Count > 0 && (part.At - parts[^1].End > LongestPart || !IsLike(parts[^1], part) || !IsJoined(parts[^1].End, part.At))))
            {
                break;
            }

            parts.Add(part);
        }

        return parts.Count > 1 && HasAnd(parts[^2].End, parts[^1].At) ? parts : [];
    }

    private int MarkBehind(int end, int limit)
    {
        for (var t = end; t < Math.Min(limit - 1, end + LongestVerb); t++)
        {
            if (_tokens.Mark(t) is ',' or ':' or '—' or '–' or '(' or '-')
            {
                return t;
            }

            if (!_tokens.Is(t, WordClass.Verb | WordClass.Adverb))
            {
                return -1;
            }
        }

        return -1;
    }

    private bool IsPart(Quantity whole, Quantity part, char mark) => part.Amount is { IsExact: true, Unit: AmountUnit.Count } && !part.IsPart
        && part.Amount.Value < whole.Amount.Value
        && (part.Noun is null ? part.End < _tokens.Count && _tokens.Is(part.End, WordClass.Preposition)
            : IsPerson(part.Noun) && (whole.Noun is null || IsPerson(whole.Noun) || mark is ':'));

    private static bool IsPerson(string noun) => noun == "people" || SpeakerNouns.Find(noun) is { Kind: SpeakerKind.Person };

    private bool IsLike(Quantity one, Quantity other) => (one.Noun is null) == (other.Noun is null)
        && (one.Noun is not null || _tokens.Word(one.End).Equals(_tokens.Word(other.End), StringComparison.OrdinalIgnoreCase));

    private bool IsJoined(int from, int to)
    {
        for (var t = from; t < to; t++)
        {
            if (_tokens.Is(t, WordClass.Finite) || _tokens.Mark(t) is ';')
            {
                return false;
            }
        }

        return true;
    }

    private bool HasAnd(int from, int to)
    {
        for (var t = from; t < to; t++)
        {
            if (_tokens.Is(t, "and"))
            {
                return true;
            }
        }

        return false;
    }

    // "… and a woman"
    private int OneMore(int end, int limit) =>
        end + 1 < limit && _tokens.Is(end, "and") && (_tokens.Is(end + 1, "a") || _tokens.Is(end + 1, "an")) ? 1 : 0;

    private bool HasOpen(int from, int limit)
    {
        for (var t = from; t < limit; t++)
        {
            if (Open.Contains(_tokens.Word(t)))
            {
                return true;
            }
        }

        return false;
    }
}
