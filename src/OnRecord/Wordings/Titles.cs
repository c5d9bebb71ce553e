using OnRecord.Text;

namespace OnRecord.Wordings;

/// <summary>Tells titles of books, programmes and the like from what somebody says.</summary>
internal static class Titles
{
    // Longer words are written small in titles by nobody; longer titles are headlines of sentences.
    private const int LeastLetters = 4;
    private const int LeastTelling = 2;
    private const int MostWords = 12;

    /// <summary>True when all words but the small ones begin with a capital, and not all letters are
    /// capitals.</summary>
    internal static bool Is(FoldedWords words)
    {
        var telling = 0;
        foreach (var word in words.Words)
        {
            if (word.Letters.Length >= LeastLetters)
            {
                telling++;
                if (!word.Has(WordSigns.Capital | WordSigns.Digits))
                {
                    return false;
                }
            }
        }

        return telling >= LeastTelling && words.Count <= MostWords && words.Text.Any(Characters.IsLower);
    }
}
