using OnRecord.Settings;

namespace OnRecord.Checks.Facts;

/// <summary>Finds figures said to have risen and to have fallen to the same amount.</summary>
internal static class FigureClashFinder
{
    internal static IEnumerable<DescriptionClash> Find(CheckedReport report, IReadOnlyList<Quantity> quantities) =>
        quantities
        .Where(static quantity => quantity.Topic is { Direction: Direction.Up or Direction.Down })
        .GroupBy(static quantity => (quantity.Topic!.Name, quantity.Amount.Unit, quantity.Amount.Value,
            quantity.Topic.IsChange))
        .SelectMany(group => FindIn(report, [.. group]));

    private static IEnumerable<DescriptionClash> FindIn(CheckedReport report, Quantity[] group)
    {
        for (var i = 1; i < group.Length; i++)
        {
            if (group[i].Topic!.Direction != group[0].Topic!.Direction)
            {
                yield return new DescriptionClash(PlaceOf(report.Tokens, group[i]), PlaceOf(report.Tokens, group[0]),
                    "the same figure, and the same amount");
            }
        }
    }

    private static FindingPlace PlaceOf(TaggedText tokens, Quantity quantity) =>
        new(tokens.Span(quantity.Topic!.VerbAt, quantity.End));
}
