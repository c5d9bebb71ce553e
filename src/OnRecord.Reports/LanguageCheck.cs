namespace OnRecord.Reports;

/// <summary>Tells English from other languages.</summary>
internal static class LanguageCheck
{
    /// <summary>True when the text is English.</summary>
    public static bool IsEnglish(string text)
    {
        var (latin, other) = (0, 0);
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, 20000)))
        {
            latin += char.IsAsciiLetter(c) ? 1 : 0;
            other += char.IsLetter(c) && c > 0x24F ? 1 : 0;
        }

        return other <= latin;
    }
}
