namespace OnRecord.Benchmarks.Wordings;

/// <summary>Words that look like a language's: as many different pairs and triples of letters as English has, so that
/// an index of letters meets what it would meet in a newsroom.</summary>
internal static class MadeUpWords
{
    private static readonly string[] Onsets =
        "b c d f g h j k l m n p r s t v w y z th sh ch st tr pr br cl gr pl fr dr sp wh qu str".Split(' ');

    private static readonly string[] Vowels = "a e i o u a e i o e ea ou ai ee oo io ie".Split(' ');

    private static readonly string[] Codas =
        ["", "", "", .. "n r s t l d m ng nt st ck nd ly x p rs ns ct".Split(' ')];

    /// <summary>So many different words, the frequent ones first and shortest.</summary>
    public static string[] Of(int count)
    {
        var random = new SplitMix(7);
        var words = new List<string>(count);
        var taken = new HashSet<string>();
        while (words.Count < count)
        {
            var (least, most) = Letters(words.Count);
            var word = Made(ref random, least);
            if (word.Length <= most && taken.Add(word))
            {
                words.Add(word);
            }
        }

        return [.. words];
    }

    /// <summary>How many letters a word has at least and at most; half of running text has up to three, as in English.
    /// </summary>
    private static (int Least, int Most) Letters(int rank) => rank switch
    {
        < 25 => (1, 2),
        < 150 => (2, 3),
        < 1000 => (3, 5),
        < 10_000 => (5, 8),
        _ => (6, 13),
    };

    private static string Made(ref SplitMix random, int least)
    {
        var word = string.Empty;
        do
        {
            word += Onsets[random.Below(Onsets.Length)] + Vowels[random.Below(Vowels.Length)]
                + Codas[random.Below(Codas.Length)];
        }
        while (word.Length < least);

        return word;
    }
}
