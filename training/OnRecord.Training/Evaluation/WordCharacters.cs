using System.Globalization;
using System.Text;

namespace OnRecord.Training.Evaluation;

/// <summary>What the scorer counts as part of a word and as white space: <c>\w</c> and <c>\s</c> of Python's
/// <c>re</c> module, which differ a little from .NET's.</summary>
internal static class WordCharacters
{
    /// <summary>True for letters and numbers of every kind and the underscore; .NET's <c>\w</c> has marks too and
    /// lacks numbers such as ½.</summary>
    public static bool IsWord(Rune rune)
    {
        if (rune.IsAscii)
        {
            return char.IsAsciiLetterOrDigit((char)rune.Value) || rune.Value == '_';
        }

        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
    }

    /// <summary>True for white space, in which Python counts the four ASCII separators U+001C to U+001F.</summary>
    public static bool IsSpace(char character) =>
        char.IsWhiteSpace(character) || character is >= '\u001c' and <= '\u001f';
}
