using OnRecord.Text;

namespace OnRecord.Checks.Facts;

/// <summary>Finds numbers of the title that no number of the text bears out, where the text counts the same.</summary>
/// <remarks>A number's noun is the nearest word behind it that the text counts, and what happens is any word of the
/// title that tells so.</remarks>
internal sealed class TitleClashFinder
{
    private const double Far = 2;

    private readonly TitleWords _title;
    private readonly IReadOnlyList<Quantity> _quantities;
    private readonly Circumstances _circumstances;

    private TitleClashFinder(CheckedReport report, ReportText title, IReadOnlyList<Quantity> quantities) =>
        (_title, _quantities, _circumstances) = (new TitleWords(title), quantities, new Circumstances(report));

    internal static IEnumerable<NumberClash> Find(CheckedReport report, IReadOnlyList<Quantity> quantities) =>
        report.Title is { } title ? new TitleClashFinder(report, title, quantities).Find() : [];

    private IEnumerable<NumberClash> Find()
    {
        foreach (var (amount, first, end) in _title.Amounts())
        {
            var (noun, last) = NounBehind(end);
            var same = _quantities.FirstOrDefault(quantity => IsSame(quantity, amount, noun));
            if (same is not null && !_quantities
                .Any(quantity => quantity.Amount.Unit == amount.Unit && quantity.Amount.Agrees(amount)))
            {
                yield return new NumberClash(_title.PlaceOf(first, last), same.Place, noun ?? same.Noun ?? "");
            }
        }
    }

    private bool IsSame(Quantity quantity, Amount amount, string? noun) =>
        quantity.Amount.Unit == amount.Unit && !quantity.IsPart
        && AreComparable(amount, quantity.Amount)
            && !_circumstances.IsOfChange(quantity.At, quantity.Topic?.VerbAt ?? -1)
        && (amount.Unit == AmountUnit.Count ? IsSameCount(quantity, noun) : IsSameMeasure(quantity));

    private bool IsSameMeasure(Quantity quantity) => (quantity.Topic is { } topic && _title.Has(topic.Name))
        || (quantity.Happening is { } happening && _title.Tells(happening.Verb));

    private bool IsSameCount(Quantity quantity, string? noun) => CountClashFinder.IsCount(quantity)
        && (noun is null || quantity.Noun is null || quantity.Noun == noun)
        && (quantity.Happening is { } happening ? _title.Tells(happening.Verb)
            : noun is not null && quantity.Modifiers.Length > 0 && quantity.Modifiers.Split(' ').All(_title.Has));

    private static bool AreComparable(Amount one, Amount other) =>
        Math.Max(one.Least, other.Least) <= Far * Math.Min(one.Most, other.Most);

    private (string? Noun, int End) NounBehind(int end)
    {
        for (var t = end; t < _title.NounLimit(end); t++)
        {
            var noun = _title.Noun(t);
            if (_quantities.Any(quantity => quantity.Noun == noun))
            {
                return (noun, t + 1);
            }
        }

        return (null, end);
    }
}
