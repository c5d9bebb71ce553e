using OnRecord.Text;

namespace OnRecord.Wordings;

/// <summary>Finds quotations inside wordings.</summary>
internal static class InnerQuotation
{
    // A mark that isn't closed within so many characters is an apostrophe or a slip.
    private const int Longest = 600;

    /// <summary>Where the quotation that opens at <paramref name="at"/> closes; 0 where none opens.</summary>
    internal static int End(string text, int at)
    {
        if (!IsOpening(text, at))
        {
            return 0;
        }

        var isSingle = Characters.IsApostrophe(text[at]);
        var limit = Math.Min(text.Length, at + Longest);
        for (var i = at + 1; i < limit; i++)
        {
            if (IsClosing(text, i) && Characters.IsApostrophe(text[i]) == isSingle)
            {
                return i;
            }
        }

        return 0;
    }

    private static bool IsMark(char c) => c is '"' or '“' or '”' or '„' or '«' or '»' || Characters.IsApostrophe(c);

    private static bool IsOpening(string text, int at) =>
        IsMark(text[at]) && text[at] is not ('”' or '»')
        && (at == 0 || !IsLetter(text, at - 1))
        && at + 1 < text.Length && !Characters.IsSpace(text[at + 1]);

    private static bool IsClosing(string text, int at) =>
        IsMark(text[at]) && text[at] is not ('“' or '„' or '«' or '‘')
        && !Characters.IsSpace(text[at - 1]) && !IsLetter(text, at + 1);

    private static bool IsLetter(string text, int at) => at < text.Length && Characters.Is(text[at], CharacterClasses.Alphanumeric);
}
