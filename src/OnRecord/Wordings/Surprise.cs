namespace OnRecord.Wordings;

/// <summary>How surprising a run of words is, in nats, to who knows how often its words and pairs of words were said in
/// other utterances.</summary>
/// <param name="counts">How common words are; null takes all for equally common.</param>
/// <param name="own">In how many utterances of those counted the wordings compared are, which are left out: 1 or
/// 2.</param>
internal sealed class Surprise(PhraseCounts? counts, int own)
{
    // So many utterances with a word make what follows it in them count as much as how common the following word is by
    // itself (Witten and Bell's idea with a fixed weight).
    private const double Weight = 2;
    private const double Half = 0.5;

    // A word in one of twenty utterances.
    private const double Common = 3;

    // More than what a break costs, so that a word alone between two changes still belongs to the run.
    private const double EachWord = 5;

    /// <summary>For who knows nothing of how common words are.</summary>
    internal static Surprise Flat { get; } = new(null, 0);

    /// <summary>The surprise of the words of <paramref name="run"/>: of the first by itself, of each other behind the
    /// one before it.</summary>
    internal double Of(FoldedWords words, TextSpan run)
    {
        if (counts is null)
        {
            return EachWord * run.Length;
        }

        var sum = 0.0;
        for (var i = run.Start; i < run.End; i++)
        {
            var alone = Alone(words.Words[i].Key);
            sum -= Math.Log(i == run.Start ? alone : Behind(words.Words[i - 1].Key, words.Words[i].Key, alone));
        }

        return sum;
    }

    /// <summary>The surprise of words that one wording quotes and the other's report has beside it, in its own words;
    /// common words tell nothing.</summary>
    internal double OfTold(ComparedWording one, ComparedWording other) =>
        counts is null ? 0 : Told(one, other).Concat(Told(other, one)).Sum(word => Math.Max(0, -Math.Log(Alone(word)) - Common));

    private static IEnumerable<ulong> Told(ComparedWording quoting, ComparedWording telling) =>
        telling.Around.Count == 0 ? [] : quoting.Words.Keys().Where(telling.Around.Contains);

    private double Alone(ulong word) => (Elsewhere(word) + Half) / (counts!.Utterances + 1);

    private double Behind(ulong before, ulong word, double alone) =>
        (Elsewhere(WordKey.Join(before, word)) + (Weight * alone)) / (Elsewhere(before) + Weight);

    private int Elsewhere(ulong key) => Math.Max(0, counts![key] - own);
}
