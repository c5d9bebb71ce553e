using OnRecord.Checks.Facts;

namespace OnRecord.Checks.Restatements;

/// <summary>Finds numbers that two sentences which tell the same give differently.</summary>
internal static class RestatedNumbers
{
    // So much alike that a number needs no word beside it that both have.
    private const double Alike = 0.85;

    // Chosen on PolNeAR's training texts.
    private const double LeastLikeness = 0.55;
    private const double NearlyAll = 0.8;
    private const int MostNumbers = 2;

    /// <summary>The numbers of later sentences and titles, each beside the first that it disagrees with.</summary>
    internal static IEnumerable<NumberClash> Find(IReadOnlyList<Restatement> restatements) =>
        restatements.SelectMany(Find).DistinctBy(static clash => clash.Place);

    private static IEnumerable<NumberClash> Find(Restatement restatement)
    {
        if (!IsCertain(restatement))
        {
            yield break;
        }

        foreach (var number in restatement.Later.Numbers)
        {
            // What the later sentence gives alike elsewhere is not given differently here.
            var others = restatement.Earlier.Numbers.Where(other => AreSame(number, other, restatement)
                && !restatement.Later.Numbers.Any(agreed => IsAgreed(agreed, other))).ToList();
            if (others.Count > 0 && !restatement.Earlier.Numbers.Any(other => IsAgreed(number, other)))
            {
                yield return new NumberClash(
                    restatement.Later.PlaceOf(number.Span), restatement.Earlier.PlaceOf(others[0].Span), "");
            }
        }
    }

    // "Four reasons to hope", "three reasons to fear": where each has words of its own, each has its number. Polls run on in
    // like sentences of many numbers.
    private static bool IsCertain(Restatement restatement) => restatement.Later.InTitle
        || (restatement.Earlier.Numbers.Count <= MostNumbers && restatement.Later.Numbers.Count <= MostNumbers
            && (restatement is { Share: 1, Likeness: >= LeastLikeness } || restatement.Likeness >= NearlyAll));

    private static bool IsAgreed(ToldNumber number, ToldNumber other) =>
        number.Amount.Unit == other.Amount.Unit && number.Amount.Agrees(other.Amount);

    private static bool AreSame(ToldNumber number, ToldNumber other, Restatement restatement) =>
        number.Amount.Unit == other.Amount.Unit
        && (IsShared(number.Next, other.Next) || (IsShared(number.Before, other.Before) && restatement.Share >= Alike)
            || (restatement is { Share: >= Alike, Earlier.Numbers.Count: 1, Later.Numbers.Count: 1 }));

    private static bool IsShared(ulong one, ulong other) => one != 0 && one == other;
}
