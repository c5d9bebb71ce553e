using System.Buffers;
using OnRecord.Text;

namespace OnRecord.People.Names;

/// <summary>Finds words that mix letters of alphabets whose letters look alike.</summary>
internal static class MixedScriptWords
{
    private static readonly SearchValues<char> LookAlikes = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code)
            .Where(c => Scripts.Of(c) is Script.Cyrillic or Script.Greek)]);

    /// <summary>Such words of the text, in its order.</summary>
    /// <remarks>A word is a run of letters and of marks on them. Linear in the text's length; a text without Cyrillic
    /// and Greek letters costs one vectorised scan.</remarks>
    public static IReadOnlyList<TextSpan> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<TextSpan>();
        for (var next = NextLookAlike(text, 0); next < text.Length;)
        {
            var word = WordAround(text, next);
            if (Scripts.AreMixedIn(word.In(text)))
            {
                found.Add(word);
            }

            next = NextLookAlike(text, word.End);
        }

        return found;
    }

    private static int NextLookAlike(string text, int from)
    {
        var ahead = text.AsSpan(from).IndexOfAny(LookAlikes);
        return ahead < 0 ? text.Length : from + ahead;
    }

    // Words looked at don't overlap, so going back to a word's start stays linear.
    private static TextSpan WordAround(string text, int index)
    {
        var (start, end) = (index, index + 1);
        while (start > 0 && IsInWord(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && IsInWord(text[end]))
        {
            end++;
        }

        return new TextSpan(start, end);
    }

    private static bool IsInWord(char c) => Characters.Is(c, CharacterClasses.Letter | CharacterClasses.Extender);
}
