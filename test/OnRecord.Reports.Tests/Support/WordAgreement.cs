using System.Globalization;

namespace OnRecord.Reports.Tests.Support;

/// <summary>How far two texts have the same words, order aside.</summary>
internal static class WordAgreement
{
    /// <summary>F1 of <paramref name="found"/> against <paramref name="expected"/>, 0 to 1, over the words with
    /// repetition; 1 when neither has any.</summary>
    public static double F1(string found, string expected)
    {
        var (left, right) = (Count(found), Count(expected));
        var shared = left.Sum(w => Math.Min(w.Value, right.GetValueOrDefault(w.Key)));
        var all = left.Values.Sum() + right.Values.Sum();
        return all == 0 ? 1 : 2.0 * shared / all;
    }

    // Scripts without spaces count by the letter.
    private static Dictionary<string, int> Count(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]) && text[i] < 0x3000)
            {
                i++;
            }

            var end = start == i && char.IsLetter(text[i]) ? ++i : i;
            if (end > start)
            {
                var word = text[start..end].ToLower(CultureInfo.InvariantCulture);
                counts[word] = counts.GetValueOrDefault(word) + 1;
                i--;
            }
        }

        return counts;
    }
}
