namespace OnRecord.People.Protecting;

/// <summary>Finds addresses whose letters are written as bytes ("%D0%93"), in which names would not be seen.</summary>
internal static class EncodedAddresses
{
    /// <summary>Those that <paramref name="mask"/> changes when they are written in letters, with what it makes of
    /// them.</summary>
    public static List<Replacement> Find(string text, Func<string, string> mask)
    {
        var found = new List<Replacement>();
        for (var at = text.IndexOf('%', StringComparison.Ordinal); at >= 0; at = at < text.Length ? text.IndexOf('%', at) : -1)
        {
            var span = Word(text, at);
            var decoded = Uri.UnescapeDataString(text[span.Start..span.End]);
            if (!decoded.Contains('%', StringComparison.Ordinal) && mask(decoded) is { } masked && masked != decoded)
            {
                found.Add(new Replacement(span, masked.Replace(" ", "%20", StringComparison.Ordinal)));
            }

            at = span.End;
        }

        return found;
    }

    private static TextSpan Word(string text, int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return new TextSpan(start, end);
    }
}
