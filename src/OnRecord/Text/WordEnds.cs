namespace OnRecord.Text;

/// <summary>Turns away, by length, first and last letter, nearly every word that is not one of a few.</summary>
internal sealed class WordEnds
{
    // Words of this length and longer ones are one.
    private const int Longest = 16;
    private const int LetterBits = 31;

    // For each length, a bit for each letter: the last five bits of its code, in which its case makes no difference.
    private readonly uint[] _first = new uint[Longest + 1];
    private readonly uint[] _last = new uint[Longest + 1];

    /// <summary>Lets a word through, which may not be empty.</summary>
    public void Add(ReadOnlySpan<char> word)
    {
        var length = Math.Min(word.Length, Longest);
        _first[length] |= BitOf(word[0]);
        _last[length] |= BitOf(word[^1]);
    }

    /// <summary>False for a word that was not added in any case of its letters; true for most others only by
    /// chance.</summary>
    public bool MayHold(ReadOnlySpan<char> word)
    {
        var length = Math.Min(word.Length, Longest);
        return length > 0 && (_first[length] & BitOf(word[0])) != 0 && (_last[length] & BitOf(word[^1])) != 0;
    }

    private static uint BitOf(char letter) => 1u << (letter & LetterBits);
}
