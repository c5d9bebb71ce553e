using OnRecord.People.Names;
using OnRecord.Text;

namespace OnRecord.Checks.Sources;

/// <summary>Finds names that the title spells otherwise than the text does.</summary>
internal static class TitleSpellings
{
    private const int ShortestWord = 5;

    // A doubled letter, two letters exchanged: what no other name is made by.
    private const double Slip = 0.45;

    /// <summary>The words of the title, each with the word of the text.</summary>
    internal static IEnumerable<(TextSpan Title, SpelledWord Text)> Find(ReportText title, List<SpelledWord> words)
    {
        foreach (var token in title.Tokens)
        {
            var word = token.Span.In(title.Text);
            if (word.Length >= ShortestWord && char.IsUpper(word[0]) && Match(word, words) is { } match)
            {
                yield return (token.Span, match);
            }
        }
    }

    private static SpelledWord? Match(ReadOnlySpan<char> word, List<SpelledWord> words)
    {
        SpelledWord? match = null;
        var (key, letters) = (NameKey.Of(word), NameLetters.Of(word));
        foreach (var other in words)
        {
            if (other.Letters == letters)
            {
                return null;
            }

            if (other.Letters.Length >= ShortestWord && other.Letters[0] == letters[0]
                && (other.Key == key || LetterDistance.Between(other.Letters, letters) <= Slip))
            {
                match ??= other;
            }
        }

        return match;
    }
}
