using OnRecord.Text;

namespace OnRecord.People.Names;

/// <summary>One word of a name as the report spells it.</summary>
/// <param name="Text">The word, without the marks around it.</param>
/// <param name="IsNickname">True for a word that stood in quotation marks or brackets.</param>
/// <param name="EndsPart">True where a comma followed.</param>
internal readonly record struct NameWord(string Text, bool IsNickname = false, bool EndsPart = false)
{
    private const int MostInitials = 4;

    /// <summary>True for <c>J.</c>, <c>J</c>, <c>J.K.</c> and <c>J.-C.</c></summary>
    public bool IsInitial => AreInitials(Text);

    /// <summary>True for a word of two or more letters, all of them capitals, and no stop.</summary>
    public bool IsAllCapitals => CountLetters(Text) is { Upper: > 1, Lower: 0 } && !Text.Contains('.', StringComparison.Ordinal);

    /// <summary>True for a word that begins with a small letter.</summary>
    public bool IsLower => Text.Length > 0 && Characters.IsLower(Text[0]);

    private static bool AreInitials(string word)
    {
        var (upper, lower) = CountLetters(word);
        var hasStop = word.Contains('.', StringComparison.Ordinal);
        return lower == 0 && (upper == 1 || (upper is > 1 and <= MostInitials && hasStop));
    }

    private static (int Upper, int Lower) CountLetters(string word)
    {
        var (upper, lower) = (0, 0);
        foreach (var c in word)
        {
            upper += Characters.IsUpper(c) ? 1 : 0;

            // A letter without case is no initial either.
            lower += Characters.IsLetter(c) && !Characters.IsUpper(c) ? 1 : 0;
        }

        return (upper, lower);
    }
}
