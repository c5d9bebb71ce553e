using OnRecord.Checks.Facts;

namespace OnRecord.Checks.Restatements;

/// <summary>Finds a thing that a report counts twice only, and not alike, in sentences that share other words too.</summary>
internal static class CountedTwice
{
    // Chosen on PolNeAR's training texts: docs/measurements.md.
    private const int LeastShared = 2;
    private const double Far = 2.5;

    /// <summary>The later count, or the title's, beside the earlier.</summary>
    internal static IEnumerable<NumberClash> Find(IReadOnlyList<ToldSentence> sentences)
    {
        var counted = new Dictionary<(AmountUnit Unit, ulong Thing), List<(ToldSentence Sentence, ToldNumber Number)>>();
        foreach (var sentence in sentences)
        {
            foreach (var number in sentence.Numbers.Where(static number => number is { Next: not 0, Amount: { IsExact: true, Value: >= 2, Unit: not (AmountUnit.Percent or AmountUnit.Share) } }))
            {
                var key = (number.Amount.Unit, number.Next);
                counted.TryAdd(key, []);
                counted[key].Add((sentence, number));
            }
        }

        return counted.Values.Where(static pair => pair.Count == 2 && AreOne(pair[0], pair[1]))
            .Select(static pair => new NumberClash(pair[1].Sentence.PlaceOf(pair[1].Number.Span), pair[0].Sentence.PlaceOf(pair[0].Number.Span), ""));
    }

    private static bool AreOne((ToldSentence Sentence, ToldNumber Number) one, (ToldSentence Sentence, ToldNumber Number) other) =>
        one.Sentence != other.Sentence && !one.Number.Amount.Agrees(other.Number.Amount) && AreNear(one.Number.Amount, other.Number.Amount)
        && one.Sentence.Keys.Count(other.Sentence.Keys.Contains) >= LeastShared;

    private static bool AreNear(Amount one, Amount other) => Math.Max(one.Value, other.Value) <= Far * Math.Min(one.Value, other.Value);
}
