using OnRecord.People.Mentions;
using OnRecord.Settings;
using OnRecord.Text;

namespace OnRecord.Checks.Facts;

/// <summary>Finds wholes whose parts, told in the same sentence, do not add up: "12 people died, five in A and six in
/// B", "of the 20, 12 are men and nine are women".</summary>
internal sealed class PartsFinder
{
    private const int LongestVerb = 5;
    private const int LongestPart = 8;
    private const int Reach = 60;

    private static readonly WordSet Open = new(["rest", "others", "remaining", "remainder", "including", "among",
        "least", "both", "also", "or"]);

    private readonly TaggedText _tokens;
    private readonly IReadOnlyList<Quantity> _quantities;

    private PartsFinder(CheckedReport report, IReadOnlyList<Quantity> quantities) =>
        (_tokens, _quantities) = (report.Tokens, quantities);

    internal static IEnumerable<PartsClash> Find(CheckedReport report, IReadOnlyList<Quantity> quantities)
    {
        var finder = new PartsFinder(report, quantities);
        for (var i = 0; i + 1 < quantities.Count; i++)
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

        var limit = Math.Min(_tokens.SentenceOf(whole.At).EndToken, whole.At + Reach);
        var part = PartOfWhole(index);
        var isShared = part is not null
            || (whole.IsDefinite && whole.At > 1 && _tokens.Is(whole.At - 2, "of")
            && whole.At - 2 == _tokens.SentenceOf(whole.At).FirstToken);
        var parts = isShared ? PartsBehind(index, limit) : PartsInList(index, limit);
        if (part is not null && parts.Count > 0)
        {
            parts.Insert(0, part);
        }

        if (parts.Count < 2 || HasOpen(whole.End, limit))
        {
            return null;
        }

        var end = parts[^1].End;
        var sum = parts.Sum(static part => part.Amount.Value) + (isShared ? 0 : OneMore(end, limit));
        var isWrong = isShared ? sum > whole.Amount.Value : sum != whole.Amount.Value;
        return isWrong ? new PartsClash(whole, new FindingPlace(_tokens.Span(parts[0].At, end)), sum) : null;
    }

    // "Ten" of "ten of the 25 pupils".
    private Quantity? PartOfWhole(int index)
    {
        var at = _quantities[index].At;
        if (index == 0 || at <= 2)
        {
            return null;
        }

        var of = _tokens.Is(at - 1, "the") ? at - 2 : at - 1;
        return _tokens.Is(of, "of")
            && _quantities[index - 1] is { Amount: { IsExact: true, Unit: AmountUnit.Count } } part
            && part.End == of && part.Amount.Value < _quantities[index].Amount.Value ? part : null;
    }

    // "…, 12 are men and nine are women": what counts something else is no part.
    private List<Quantity> PartsBehind(int index, int limit)
    {
        var (whole, parts) = (_quantities[index], new List<Quantity>());
        for (var i = index + 1; i < _quantities.Count && _quantities[i].At < limit; i++)
        {
            var part = _quantities[i];
            if (!part.Amount.IsExact || part.Amount.Unit != AmountUnit.Count
                || (part.Noun is not null && part.Noun != whole.Noun) || part.IsPart
                || part.Amount.Value >= whole.Amount.Value)
            {
                return [];
            }

            if (part.End >= _tokens.Count
                || !_tokens.Is(part.End, WordClass.Verb | WordClass.Preposition | WordClass.Relative)
                && part.Noun is null)
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
        if (mark >= 0 && _tokens.Mark(mark) == ':')
        {
            return PartsBehindColon(index, limit);
        }

        if (mark < 0 || next >= _quantities.Count || _quantities[next].At != mark + 1)
        {
            return parts;
        }

        for (; next < _quantities.Count && _quantities[next].At < limit; next++)
        {
            var part = _quantities[next];
            if (!IsPart(whole, part)
                || (parts.Count > 0 && (part.At - parts[^1].End > LongestPart || !IsLike(parts[^1], part)
                || !IsJoined(parts[^1].End, part.At))))
            {
                break;
            }

            parts.Add(part);
        }

        return parts.Count > 1 && HasAnd(parts[^2].End, parts[^1].At) ? parts : [];
    }

    // "30 seats: the Greens hold 12, the Liberals 10 and the Reds eight"
    private List<Quantity> PartsBehindColon(int index, int limit)
    {
        var (whole, parts) = (_quantities[index], new List<Quantity>());
        for (var i = index + 1; i < _quantities.Count && _quantities[i].At < limit; i++)
        {
            var part = _quantities[i];
            if (part.IsPart || !IsPart(whole, part)
                && !(part is { Noun: null, Amount: { IsExact: true, Unit: AmountUnit.Count } }
                && part.Amount.Value < whole.Amount.Value))
            {
                return [];
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

    private bool IsPart(Quantity whole, Quantity part) =>
        part.Amount is { IsExact: true, Unit: AmountUnit.Count } && !part.IsPart
        && part.Amount.Value < whole.Amount.Value
        && (part.Noun is null ? part.End < _tokens.Count && _tokens.Is(part.End, WordClass.Preposition)
            : IsPerson(part.Noun) && (whole.Noun is null || IsPerson(whole.Noun)));

    private static bool IsPerson(string noun) =>
        noun == "people" || SpeakerNouns.Find(noun) is { Kind: SpeakerKind.Person };

    private bool IsLike(Quantity one, Quantity other) => (one.Noun is null) == (other.Noun is null)
        && (one.Noun is not null
            || _tokens.Word(one.End).Equals(_tokens.Word(other.End), StringComparison.OrdinalIgnoreCase));

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
