using OnRecord.Settings;
using OnRecord.Tagging;
using OnRecord.Text;

namespace OnRecord.Checks.Facts;

/// <summary>Finds numbers of the same people or things that disagree within the text: of those to whom the same
/// happened, or who are taken up again ("the eight officers" after "seven officers").</summary>
internal sealed class CountClashFinder
{
    // Beyond, a text tells of many such things, and which belong together is not to be seen.
    private const int MostCompared = 12;
    private const int MostValues = 2;
    private const double Far = 2;

    private static readonly WordSet Measures = new(WordLists.Lines("measured-nouns"));
    private static readonly WordSet Anyone = new(["people", "person", "individual", "victim", "resident"]);

    private readonly CheckedReport _report;
    private readonly Circumstances _circumstances;
    private readonly IReadOnlyList<Quantity> _quantities;
    private readonly Dictionary<double, int> _firstOf = [];

    private CountClashFinder(CheckedReport report, IReadOnlyList<Quantity> quantities)
    {
        (_report, _circumstances) = (report, new Circumstances(report));
        _quantities = [.. quantities.Where(IsCount)];
        foreach (var quantity in _quantities)
        {
            _firstOf.TryAdd(quantity.Amount.Value, quantity.At);
        }
    }

    internal static IEnumerable<NumberClash> Find(CheckedReport report, IReadOnlyList<Quantity> quantities)
    {
        var finder = new CountClashFinder(report, quantities);
        var groups = finder._quantities.GroupBy(static quantity => quantity.Noun ?? "", StringComparer.Ordinal)
            .Select(static group => group.ToList())
            .Concat(finder._quantities.Where(static quantity => quantity.Happening is { IsListed: true, IsDoer: false })
                .GroupBy(static quantity => quantity.Happening!.Verb, StringComparer.Ordinal)
                    .Select(static group => group.ToList()));
        return groups.SelectMany(finder.FindIn).DistinctBy(static clash => (clash.Place, clash.Other));
    }

    /// <summary>True for a number of people or things, and no measure or score.</summary>
    internal static bool IsCount(Quantity quantity) => quantity.Amount.Unit == AmountUnit.Count
        && !IsYear(quantity) && quantity.Amount.Value == Math.Floor(quantity.Amount.Value)
        && !(quantity.Noun is { } noun && Measures.Contains(noun))
            && (quantity.Noun is not null || quantity.Happening is { IsListed: true, IsDoer: false })
        && (quantity.Amount.Value >= 2 || (quantity.Head >= 0 && quantity.Happening is { IsListed: true }));

    // "The 2012 race" counts nothing.
    private static bool IsYear(Quantity quantity) =>
        quantity.Amount is { IsExact: true, Value: >= 1500 and <= 2100 } && quantity.Place.Span.Length >= 4
        && !quantity.HasComma;

    private IEnumerable<NumberClash> FindIn(List<Quantity> group)
    {
        if (group.Count > MostCompared)
        {
            yield break;
        }

        for (var i = 1; i < group.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (Disagree(group, group[j], group[i]))
                {
                    yield return new NumberClash(group[i].Place, group[j].Place,
                        group[i].Noun ?? group[j].Noun ?? group[i].Happening!.Verb);
                    break;
                }
            }
        }
    }

    private bool Disagree(List<Quantity> group, Quantity one, Quantity other) =>
        !one.Amount.Agrees(other.Amount) && !one.IsPart && !other.IsPart && SentenceOf(one) != SentenceOf(other)
        && ((HaveSameHappening(one, other) && !MayBePart(one, other) && ValuesOf(group, one) <= MostValues
            && _circumstances.MayBeOne(one.At, other.At))
            || (IsTakenUp(one, other) && NobodyAgrees(group, other) && _circumstances.MayBeTakenUp(one.At, other.At)));

    private int SentenceOf(Quantity quantity) => _report.Tokens.SentenceIndex(quantity.At);

    // What is said more closely may be a part, which is no larger than the whole.
    private static bool MayBePart(Quantity one, Quantity other)
    {
        var (first, second) = (Closeness(one), Closeness(other));
        return first != second
            && (first > second ? one.Amount.Least <= other.Amount.Most : other.Amount.Least <= one.Amount.Most);
    }

    private static int Closeness(Quantity quantity) =>
        (quantity.Noun is null || Anyone.Contains(quantity.Noun) ? 0 : 1) + (quantity.Modifiers.Length > 0 ? 1 : 0);

    private bool HaveSameHappening(Quantity one, Quantity other) =>
        one.Happening is { IsOpen: false } first && other.Happening is { IsOpen: false } second
        && AreComparable(one.Amount, other.Amount) && first.Verb == second.Verb && first.IsDoer == second.IsDoer
            && HaveSameNoun(one, other)
        && (first.IsListed || (one.Modifiers == other.Modifiers && IsTelling(first) && HaveSameSubject(first, second)));

    private static bool HaveSameNoun(Quantity one, Quantity other) => one.Noun == other.Noun
        || one.Noun is null || other.Noun is null || Anyone.Contains(one.Noun) || Anyone.Contains(other.Noun);

    private static bool IsTelling(Happening happening) => happening.Verb.Length > 2 && !Light.Contains(happening.Verb);

    private static readonly WordSet Light = new(WordLists.Lines("light-verbs")
        .Concat(["say", "get", "see", "include", "need", "win", "want", "show", "seem", "vote", "support", "call",
        "run", "come", "go", "spend"]));

    private bool HaveSameSubject(Happening one, Happening other) => (one.Subject < 0) != (other.Subject < 0)
        || !one.IsDoer && one.Subject >= 0 && other.Subject >= 0
        && (_report.Discourse.LinkAt(one.Subject)?.Entity is { } entity
            ? ReferenceEquals(entity, _report.Discourse.LinkAt(other.Subject)?.Entity)
            : _report.Tokens.Word(one.Subject).Equals(_report.Tokens.Word(other.Subject),
                StringComparison.OrdinalIgnoreCase));

    // "The eight officers who …" need not be those spoken of.
    private bool IsToldWhich(Quantity quantity) =>
        quantity.End < _report.Tokens.Count && _report.Tokens.Is(quantity.End, WordClass.Relative);

    // What differs so much is hardly the same thing miscounted.
    private static bool AreComparable(Amount one, Amount other) =>
        Math.Max(one.Least, other.Least) <= Far * Math.Min(one.Most, other.Most);

    // "The eight officers" behind "seven officers": nearly the same number, and nothing else that they could be.
    private bool IsTakenUp(Quantity one, Quantity other) =>
        other.IsDefinite && !IsToldWhich(other) && !one.IsDefinite && one.Noun == other.Noun && one.Noun is not null
        && one.Amount.IsExact && other.Amount.IsExact
            && (HaveSameComplement(one, other) ? AreComparable(one.Amount, other.Amount)
            : AreNear(one.Amount.Value, other.Amount.Value)
                && (one.Modifiers == other.Modifiers || IsOfHappening(one, other)));

    // "Nine miners were trapped", "the eight trapped miners".
    private static bool IsOfHappening(Quantity one, Quantity other) =>
        one.Modifiers.Length == 0 && other.Modifiers.Length > 0
        && one.Happening?.Verb is { } verb
            && EventWords.OfVerb(Lemmatizer.English.Lemma(other.Modifiers, "VBN")).Event == verb;

    // "200,000 homes without power", "the 300,000 homes without power".
    private bool HaveSameComplement(Quantity one, Quantity other)
    {
        var tokens = _report.Tokens;
        return one.Modifiers == other.Modifiers && Math.Max(one.End, other.End) + 1 < tokens.Count
            && tokens.Is(one.End, WordClass.Preposition)
            && tokens.Is(other.End, tokens.Word(one.End)) && tokens.Is(one.End + 1, WordClass.Noun)
                && tokens.Is(other.End + 1, tokens.Word(one.End + 1));
    }

    private static bool AreNear(double one, double other) =>
        Math.Min(one, other) >= 2 && Math.Abs(one - other) <= Math.Max(2, 0.25 * Math.Max(one, other))
            && !(Math.Min(one, other) < 3 && Math.Abs(one - other) > 1);

    private bool NobodyAgrees(List<Quantity> group, Quantity quantity) =>
        !group.Any(other => other != quantity && other.Amount.Agrees(quantity.Amount))
        && _firstOf[quantity.Amount.Value] >= quantity.At;

    private static int ValuesOf(List<Quantity> group, Quantity quantity) =>
        group.Where(other => other.Happening?.Verb == quantity.Happening!.Verb && !other.IsPart)
        .Select(static other => other.Amount.Value).Distinct().Count();
}
