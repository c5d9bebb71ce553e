using OnRecord.Text;

namespace OnRecord.Wordings;

/// <summary>Finds quotations inside a wording, from left to right.</summary>
internal sealed class InnerQuotation(string text)
{
    // A mark that isn't closed within so many characters is an apostrophe or a slip.
    private const int Longest = 600;

    // Up to where no mark closes a quotation in single marks, and in double ones: not to look there again.
    private int _noneSingle;
    private int _noneDouble;

    /// <summary>Where the quotation that opens at <paramref name="at"/> closes; 0 where none opens.</summary>
    internal int End(int at)
    {
        if (!IsOpening(at))
        {
            return 0;
        }

        var isSingle = Characters.IsApostrophe(text[at]);
        ref var none = ref isSingle ? ref _noneSingle : ref _noneDouble;
        var limit = Math.Min(text.Length, at + Longest);
        for (none = Math.Max(none, at + 1); none < limit; none++)
        {
            if (IsClosing(none) && Characters.IsApostrophe(text[none]) == isSingle)
            {
                return none;
            }
        }

        return 0;
    }

    private static bool IsMark(char c) => c is '"' or '“' or '”' or '„' or '«' or '»' || Characters.IsApostrophe(c);

    private bool IsOpening(int at) =>
        IsMark(text[at]) && text[at] is not ('”' or '»')
        && (at == 0 || !IsLetter(at - 1))
        && at + 1 < text.Length && !Characters.IsSpace(text[at + 1]);

    private bool IsClosing(int at) =>
        IsMark(text[at]) && text[at] is not ('“' or '„' or '«' or '‘')
        && !Characters.IsSpace(text[at - 1]) && !IsLetter(at + 1);

    private bool IsLetter(int at) => at < text.Length && Characters.Is(text[at], CharacterClasses.Alphanumeric);
}
