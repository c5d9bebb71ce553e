namespace OnRecord.Tagging;

/// <summary>One way to make a lemma: take the word in some case, cut letters off its end, append others.</summary>
/// <param name="Stem">How the word is taken.</param>
/// <param name="Cut">Number of code units cut off the end.</param>
/// <param name="Append">What comes in their place.</param>
internal readonly record struct LemmaRule(LemmaStem Stem, int Cut, string Append)
{
    private const int OnStack = 128;

    /// <summary>The lemma of a word, whose apostrophes are straight.</summary>
    public string Apply(ReadOnlySpan<char> word)
    {
        var buffer = word.Length <= OnStack ? stackalloc char[OnStack] : new char[word.Length];
        var length = Take(word, Stem, buffer);
        return string.Concat(buffer[..(length - Math.Min(Cut, length))], Append);
    }

    /// <summary>Writes the stem into <paramref name="into"/>, and returns the number of code units written.</summary>
    public static int Take(ReadOnlySpan<char> word, LemmaStem stem, Span<char> into)
    {
        if (stem == LemmaStem.Written || (stem == LemmaStem.Mixed && IsMixed(word)))
        {
            word.CopyTo(into);
            return word.Length;
        }

        var length = 0;
        foreach (var letter in word)
        {
            if (stem != LemmaStem.Number || letter != ',')
            {
                into[length++] = char.ToLowerInvariant(letter);
            }
        }

        return length;
    }

    private static bool IsMixed(ReadOnlySpan<char> word)
    {
        var (small, innerCapital) = (false, false);
        for (var i = 0; i < word.Length; i++)
        {
            small |= char.IsLower(word[i]);
            innerCapital |= i > 0 && char.IsUpper(word[i]);
        }

        return small && innerCapital;
    }
}
