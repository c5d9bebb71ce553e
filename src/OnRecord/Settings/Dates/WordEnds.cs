namespace OnRecord.Settings.Dates;

/// <summary>Turns away, by length, first and last letter, nearly every word that is not one of a few.</summary>
internal sealed class WordEnds
{
    private const int Longest = 14;
    private const int LetterBits = 31;

    // For each length, a bit for each letter: the last five bits of its code, in which its case makes no difference.
    private readonly uint[] _first = new uint[Longest + 1];
    private readonly uint[] _last = new uint[Longest + 1];

    /// <summary>Lets a word through, of 1 to 14 letters.</summary>
    public void Add(ReadOnlySpan<char> word)
    {
        _first[word.Length] |= BitOf(word[0]);
        _last[word.Length] |= BitOf(word[^1]);
    }

    /// <summary>False for a word that was not added in any case of its letters; true for most others only by
    /// chance.</summary>
    public bool MayHold(ReadOnlySpan<char> word) => word.Length is > 0 and <= Longest
        && (_first[word.Length] & BitOf(word[0])) != 0 && (_last[word.Length] & BitOf(word[^1])) != 0;

    private static uint BitOf(char letter) => 1u << (letter & LetterBits);
}
