using System.Collections.Frozen;

namespace OnRecord.Benchmarks.Wordings;

/// <summary>
/// Wordings like those of news quotations, with known edits, each computed from its number alone: words by Zipf's law
/// over 200,000, frequent ones short; one word in seven begins a stock phrase, again by Zipf's law; 4 to 60 words, 14
/// at the median; 12 of 100 are edits of an earlier one.
/// </summary>
internal static class GeneratedWordings
{
    private const int Vocabulary = 200_000;
    private const int Phrases = 20_000;
    private const double Evenness = 50;
    private const ulong TextSeed = 0x0A11_CE00;
    private const ulong EditSeed = 0x0B0B_0000;
    private const ulong PhraseSeed = 0x0C0C_0000;

    private static readonly string[] Spelling = MadeUpWords.Of(Vocabulary);

    private static readonly FrozenDictionary<string, int> Ranks =
        Spelling.Index().ToFrozenDictionary(word => word.Item, word => word.Index);

    /// <summary>How many of 1,000 wordings are each kind of edit, in the order of <see cref="EditKind"/>.</summary>
    private static ReadOnlySpan<int> Shares => [880, 30, 12, 12, 10, 16, 14, 8, 8, 10];

    /// <summary>What the wording with a number is, and of which one; itself where it is an original.</summary>
    public static (EditKind Kind, long Origin) Plan(long id)
    {
        var random = From(EditSeed, id);
        var kind = KindOf(random.Below(1000));
        var origin = id;
        if (kind == EditKind.Original || id < 100)
        {
            return (EditKind.Original, id);
        }

        do
        {
            origin = 1 + (long)(random.NextPart() * (origin - 1));
        }
        while (origin >= 100 && KindOf(From(EditSeed, origin).Below(1000)) != EditKind.Original);

        return (kind, origin);
    }

    /// <summary>The words of the wording with a number, as ranks in the vocabulary.</summary>
    public static int[] Words(long id)
    {
        var (kind, origin) = Plan(id);
        var words = Original(origin);
        return kind == EditKind.Original ? words : Edited(words, kind, From(EditSeed + 1, id));
    }

    /// <summary>Words, a space between two.</summary>
    public static string Text(int[] words) => string.Join(' ', words.Select(word => Spelling[word]));

    /// <summary>The rank of a word.</summary>
    public static int Number(string word) => Ranks[word];

    private static EditKind KindOf(int part)
    {
        var kind = 0;
        while (part >= Shares[kind])
        {
            part -= Shares[kind++];
        }

        return (EditKind)kind;
    }

    private static int[] Original(long id)
    {
        var random = From(TextSeed, id);
        var bell = Math.Sqrt(-2 * Math.Log(1 - random.NextPart())) * Math.Cos(2 * Math.PI * random.NextPart());
        var words = new int[(int)Math.Clamp(Math.Exp(2.65 + (0.65 * bell)), 4, 60)];
        for (var at = 0; at < words.Length;)
        {
            at += random.Below(7) == 0
                ? AddPhrase(words.AsSpan(at), Phrase(ref random))
                : AddWord(words.AsSpan(at), ref random);
        }

        return words;
    }

    private static int AddWord(Span<int> words, ref SplitMix random)
    {
        words[0] = Zipf(ref random, Vocabulary);
        return 1;
    }

    private static int AddPhrase(Span<int> words, int phrase)
    {
        var random = From(PhraseSeed, phrase);
        var length = Math.Min(words.Length, 2 + random.Below(3));
        for (var at = 0; at < length; at++)
        {
            words[at] = Zipf(ref random, Vocabulary / 10);
        }

        return length;
    }

    /// <summary>Ranks whose likelihood falls as one over the rank.</summary>
    private static int Zipf(ref SplitMix random, int count) =>
        Math.Min(count - 1, (int)Math.Exp(random.NextPart() * Math.Log(count + 1)) - 1);

    /// <summary>A stock phrase: the most frequent, unlike the most frequent word, is in no more than about one wording
    /// of a hundred (Mandelbrot's form of Zipf's law).</summary>
    private static int Phrase(ref SplitMix random) =>
        (int)(Evenness * Math.Exp(random.NextPart() * Math.Log((Phrases + Evenness) / Evenness)) - Evenness);

    private static int[] Edited(int[] words, EditKind kind, SplitMix random)
    {
        var some = 1 + random.Below(Math.Max(1, words.Length / 2));
        var most = Math.Max(0, words.Length - 4);
        var cut = Math.Min(some, most);
        return kind switch
        {
            EditKind.CutFront => words[cut..],
            EditKind.CutBack => words[..^cut],
            EditKind.CutMiddle => CutMiddle(words, cut),
            EditKind.ShortCut => ShortCut(words, ref random),
            EditKind.Swapped => Swapped(words, 1 + (words.Length / 12), ref random),
            EditKind.Dropped => Dropped(words, random.Below(words.Length)),
            EditKind.Added => Added(words, random.Below(words.Length + 1), Zipf(ref random, Vocabulary)),
            EditKind.CutAndSwapped => Swapped(words[cut..], 1, ref random),
            _ => words,
        };
    }

    private static int[] CutMiddle(int[] words, int cut)
    {
        var from = (words.Length - cut) / 2;
        return [.. words[..from], .. words[(from + cut)..]];
    }

    private static int[] ShortCut(int[] words, ref SplitMix random)
    {
        var length = Math.Min(words.Length, 4 + random.Below(5));
        var from = random.Below(words.Length - length + 1);
        return words[from..(from + length)];
    }

    private static int[] Swapped(int[] words, int count, ref SplitMix random)
    {
        int[] swapped = [.. words];
        for (; count > 0; count--)
        {
            swapped[random.Below(words.Length)] = Zipf(ref random, Vocabulary);
        }

        return swapped;
    }

    private static int[] Dropped(int[] words, int at) =>
        words.Length > 4 ? [.. words[..at], .. words[(at + 1)..]] : words;

    private static int[] Added(int[] words, int at, int word) => [.. words[..at], word, .. words[at..]];

    private static SplitMix From(ulong seed, long id) =>
        new(unchecked((seed << 40) ^ ((ulong)id * 0xD6E8_FEB8_6659_FD93)));
}
