namespace OnRecord.Ledger.Adding;

/// <summary>Text as both databases can keep it.</summary>
internal static class StoredText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with U+FFFD for each NUL, which PostgreSQL can't hold and SQLite's functions stop at, and for
    /// each half of a surrogate pair without the other, which no UTF-8 can hold. Offsets in code points stay
    /// true.</summary>
    public static string Of(string text)
    {
        var first = text.AsSpan().IndexOfAny(Suspects);
        return first < 0 || !HoldsAny(text, first) ? text : string.Create(text.Length, text, static (made, text) =>
        {
            text.CopyTo(made);
            for (var i = 0; i < made.Length; i++)
            {
                made[i] = IsUnfit(text, i) ? Replacement : text[i];
            }
        });
    }

    private static readonly System.Buffers.SearchValues<char> Suspects = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0xD800, 0x800).Select(static code => (char)code), '\0']);

    private static bool HoldsAny(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (IsUnfit(text, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUnfit(string text, int i) => text[i] == '\0'
        || (char.IsHighSurrogate(text[i]) && !(i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])))
        || (char.IsLowSurrogate(text[i]) && !(i > 0 && char.IsHighSurrogate(text[i - 1])));
}
