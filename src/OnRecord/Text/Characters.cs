using System.Globalization;
using System.Text;

namespace OnRecord.Text;

/// <summary>Looks up what a character is, by one table for all UTF-16 code units.</summary>
internal static class Characters
{
    private const char SoftHyphen = '\u00AD';

    private static readonly CharacterClasses[] Table = BuildTable();

    public static CharacterClasses Of(char c) => Table[c];

    public static bool Is(char c, CharacterClasses classes) => (Table[c] & classes) != 0;

    public static bool IsSpace(char c) => Is(c, CharacterClasses.Space);

    public static bool IsLineBreak(char c) => Is(c, CharacterClasses.LineBreak);

    public static bool IsLetter(char c) => Is(c, CharacterClasses.Letter);

    public static bool IsUpper(char c) => Is(c, CharacterClasses.Upper);

    public static bool IsLower(char c) => Is(c, CharacterClasses.Lower);

    public static bool IsDigit(char c) => Is(c, CharacterClasses.Digit);

    public static bool IsAlphanumeric(char c) => Is(c, CharacterClasses.Alphanumeric);

    /// <summary>Joiners, soft hyphens and the like: part of a word inside it, nothing elsewhere.</summary>
    public static bool IsInvisibleJoiner(char c) => c is SoftHyphen or '\u200C' or '\u200D' or '\u2060';

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '‛' or '`' or '´' or '′' or '＇';

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    public static bool IsDash(char c) => c is '–' or '—' or '―' or '‒' or '−';

    public static bool IsOpeningBracket(char c) => c is '(' or '[' or '{';

    public static bool IsClosingBracket(char c) => c is ')' or ']' or '}';

    public static bool IsSentenceEnd(char c) => c is '.' or '?' or '!' or '…';

    /// <summary>Length of the letter or digit beyond the basic plane at <paramref name="index"/>; 0 where there is
    /// none.</summary>
    public static int AstralLetterLength(ReadOnlySpan<char> text, int index) =>
        Rune.DecodeFromUtf16(text[index..], out var rune, out var length) == System.Buffers.OperationStatus.Done
            && Rune.IsLetterOrDigit(rune) ? length : 0;

    private static CharacterClasses[] BuildTable()
    {
        var table = new CharacterClasses[char.MaxValue + 1];
        for (var c = 0; c <= char.MaxValue; c++)
        {
            table[c] = Classify((char)c);
        }

        return table;
    }

    private static CharacterClasses Classify(char c) => c switch
    {
        '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029'
            => CharacterClasses.Space | CharacterClasses.LineBreak,
        _ when IsInvisibleJoiner(c) => CharacterClasses.Extender,
        _ when char.IsWhiteSpace(c) => CharacterClasses.Space,
        _ => CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.LowercaseLetter => CharacterClasses.Lower,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharacterClasses.Upper,
            UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter => CharacterClasses.Caseless,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber
                => CharacterClasses.Digit,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
                => CharacterClasses.Extender,
            UnicodeCategory.Surrogate => CharacterClasses.Surrogate,
            UnicodeCategory.Control or UnicodeCategory.Format => CharacterClasses.Space,
            _ => CharacterClasses.None,
        },
    };
}
