using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace OnRecord.People.Names;

/// <summary>A number that the spellings and transliterations of one name's word share.</summary>
/// <remarks>Accents, alphabets, look-alike letters, hyphens and apostrophes make no difference, nor do spellings that
/// name-sounds.tsv makes alike or name-spellings.txt lists as one. The number is the same on every machine.</remarks>
internal static class NameKey
{
    private const int ShortWord = 3;
    private const ulong HashStart = 14695981039346656037;
    private const ulong SpellingStart = HashStart ^ 0x5BD1E995;
    private const ulong HashFactor = 1099511628211;

    private static readonly LetterRules Sounds = new(NameFile.Rows("name-sounds.tsv"));

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Apart =
        NameFile.Words("names-apart.txt").ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Dictionary<ulong, ulong> Spellings = ReadSpellings();

    /// <summary>The key of a word; 0 where it has no letter or digit.</summary>
    [SkipLocalsInit]
    public static ulong Of(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[NameLetters.Room];
        var length = NameLetters.Fold(word, letters);
        var key = OfLetters(letters[..length], word.Length);
        return Spellings.GetValueOrDefault(key, key);
    }

    /// <summary>A number that only words of the same letters share, accents, case and alphabet folded.</summary>
    [SkipLocalsInit]
    public static ulong OfSpelling(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[NameLetters.Room];
        return Hash(letters[..NameLetters.Fold(word, letters)], SpellingStart);
    }

    /// <summary>The letters that a word's key is made of.</summary>
    public static string Sound(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[NameLetters.Room];
        Span<char> sound = stackalloc char[NameLetters.Room * LetterRules.MostForOne];
        var length = NameLetters.Fold(word, letters);
        return new string(sound[..Sound(letters[..length], sound)]);
    }

    [SkipLocalsInit]
    private static ulong OfLetters(ReadOnlySpan<char> letters, int wordLength)
    {
        Span<char> sound = stackalloc char[NameLetters.Room * LetterRules.MostForOne];
        var length = Sound(letters, sound);

        // Of a word too long to be read whole the length tells it from others.
        var seed = wordLength > NameLetters.MostLetters ? HashStart ^ (ulong)wordLength : HashStart;
        return length == 0 ? 0 : Hash(sound[..length], seed);
    }

    private static int Sound(ReadOnlySpan<char> letters, Span<char> result)
    {
        if (letters.Length <= ShortWord || Apart.Contains(letters))
        {
            letters.CopyTo(result);
            return letters.Length;
        }

        return WithoutDoubles(result[..Sounds.Apply(letters, result)]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int WithoutDoubles(Span<char> sound)
    {
        var length = 0;
        foreach (var c in sound)
        {
            // Daren and Dareen, Desire and Desiree are not one name.
            if (length == 0 || sound[length - 1] != c || c == 'e')
            {
                sound[length++] = c;
            }
        }

        return length;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong Hash(ReadOnlySpan<char> sound, ulong seed)
    {
        var hash = seed;
        foreach (var c in sound)
        {
            hash = unchecked((hash ^ c) * HashFactor);
        }

        return hash == 0 ? 1 : hash;
    }

    private static Dictionary<ulong, ulong> ReadSpellings()
    {
        var keys = new Dictionary<ulong, ulong>();
        foreach (var line in NameFile.Lines("name-spellings.txt"))
        {
            var spellings = NameFile.WordsOf(line);
            var first = Unlisted(spellings[0]);
            foreach (var spelling in spellings)
            {
                keys.TryAdd(Unlisted(spelling), first);
            }
        }

        return keys;
    }

    private static ulong Unlisted(string word)
    {
        Span<char> letters = stackalloc char[NameLetters.Room];
        return OfLetters(letters[..NameLetters.Fold(word, letters)], word.Length);
    }
}
