namespace OnRecord.Checks.Facts;

/// <summary>Finds groups and figures that the title describes in a way that the text's description excludes: "Seven
/// officers captured" above "seven soldiers were captured".</summary>
internal static class TitleDescriptionFinder
{
    internal static IEnumerable<DescriptionClash> Find(CheckedReport report, IReadOnlyList<Quantity> quantities)
    {
        if (report.Title is not { } words)
        {
            yield break;
        }

        var title = new TitleWords(words);
        foreach (var (amount, first, end) in title.Amounts())
        {
            if (title.Rises != title.Falls
                && quantities.FirstOrDefault(other => IsTurned(title, other, amount)) is { } turned)
            {
                yield return new DescriptionClash(title.PlaceOf(0, end), turned.Place,
                    "the same figure, and the same amount");
            }

            for (var t = end; t < title.NounLimit(end); t++)
            {
                var noun = title.Noun(t);
                if (ExclusiveWords.Who.Contains(noun) && quantities.FirstOrDefault(other => IsSame(title, other, amount)
                    && ExclusiveWords.Who.Exclude(noun, other.Noun!)) is { } clash)
                {
                    yield return new DescriptionClash(title.PlaceOf(first, t + 1), clash.Place,
                        "the same number, to whom the same happens");
                }
            }
        }
    }

    private static bool IsTurned(TitleWords title, Quantity quantity, Amount amount) =>
        quantity.Topic is { } topic && title.Has(topic.Name)
        && quantity.Amount.Unit == amount.Unit && quantity.Amount.Value == amount.Value
        && topic.Direction == (title.Rises ? Direction.Down : Direction.Up);

    private static bool IsSame(TitleWords title, Quantity quantity, Amount amount) =>
        quantity is { Noun: not null, IsPart: false }
        && quantity.Amount is { IsExact: true, Unit: AmountUnit.Count, Value: >= 2 }
            && quantity.Amount.Value == amount.Value
        && quantity.Happening is { } happening && title.Tells(happening.Verb);
}
