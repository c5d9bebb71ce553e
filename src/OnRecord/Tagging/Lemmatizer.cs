namespace OnRecord.Tagging;

/// <summary>Gives words their dictionary forms, by the conventions of Universal Dependencies for English.</summary>
/// <remarks>
/// Proper nouns keep their case, "him" becomes "he", "n't" "not". Safe to share between threads. Lemmas of frequent
/// words are remembered, so that most calls allocate nothing; what is remembered is bounded.
/// </remarks>
internal sealed class Lemmatizer(LemmaTable table)
{
    private const string Resource = "OnRecord.data.en.lemmas.tsv";

    // A power of two, several times the words of a day's reports.
    private const int PlaceBits = 15;
    private const int Places = 1 << PlaceBits;
    private const int LongestRemembered = 40;

    private const uint Factor = 0x9E3779B1;
    private const int Fold = 15;

    private readonly Known?[] _known = new Known?[Places];

    /// <summary>The lemmatizer that the library carries.</summary>
    public static Lemmatizer English { get; } = new(ReadTable());

    /// <summary>The lemma of <paramref name="word"/> as <paramref name="tag"/>, a part of speech in the Penn
    /// Treebank's set; an unknown tag gives the word in lower case.</summary>
    public string Lemma(ReadOnlySpan<char> word, string tag)
    {
        if (word.Length > LongestRemembered)
        {
            return Make(word, tag);
        }

        // Threads may overwrite each other's entries; each entry is whole, so that costs at most making it again.
        ref var place = ref _known[PlaceOf(word, tag)];
        var known = Volatile.Read(ref place);
        if (known is null || !known.Is(word, tag))
        {
            known = new Known(word.ToString(), tag, Make(word, tag));
            Volatile.Write(ref place, known);
        }

        return known.Lemma;
    }

    // Need be no better than this: words that share a place only make each other's lemmas be made again.
    private static int PlaceOf(ReadOnlySpan<char> word, string tag)
    {
        unchecked
        {
            var hash = 0u;
            foreach (var c in tag)
            {
                hash = hash * Factor + c;
            }

            foreach (var c in word)
            {
                hash = (hash ^ (hash >> Fold)) * Factor + c;
            }

            return (int)(hash * Factor >> (32 - PlaceBits));
        }
    }

    private string Make(ReadOnlySpan<char> word, string tag)
    {
        var straight = word.Length <= LongestRemembered ? stackalloc char[LongestRemembered] : new char[word.Length];
        straight = straight[..word.Length];
        word.Replace(straight, '’', '\'');
        return table.Find(straight, tag).Apply(straight);
    }

    private static LemmaTable ReadTable()
    {
        using var stream = typeof(Lemmatizer).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException($"The library lacks its lemma rules \"{Resource}\".");
        using var reader = new StreamReader(stream);
        return LemmaTable.Read(reader);
    }

    private sealed record Known(string Word, string Tag, string Lemma)
    {
        public bool Is(ReadOnlySpan<char> word, string tag) =>
            word.SequenceEqual(Word) && string.Equals(tag, Tag, StringComparison.Ordinal);
    }
}
