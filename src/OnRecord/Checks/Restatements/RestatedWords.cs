using OnRecord.Checks.Facts;
using OnRecord.Tagging;

namespace OnRecord.Checks.Restatements;

/// <summary>Finds words that exclude each other in two sentences which tell the same otherwise.</summary>
internal static class RestatedWords
{
    private static readonly ExclusiveWords[] Lists = [ExclusiveWords.Who, ExclusiveWords.Done, ExclusiveWords.Side, ExclusiveWords.State];
    private static readonly string[] Tags = ["NNS", "VBN", "VBZ", "VBD"];

    /// <summary>The words of later sentences and titles, each beside the word that it excludes.</summary>
    internal static IEnumerable<DescriptionClash> Find(CheckedReport report) => report.Restatements
        .Select(restatement => Find(report.Report, restatement)).OfType<DescriptionClash>().DistinctBy(static clash => clash.Place);

    private static DescriptionClash? Find(Report report, Restatement restatement)
    {
        var (earlier, later) = (restatement.Earlier, restatement.Later);
        foreach (var word in later.Words.Where(word => !earlier.Keys.Contains(word.Key)))
        {
            foreach (var other in earlier.Words.Where(other => !later.Keys.Contains(other.Key)))
            {
                var (place, otherPlace) = (later.PlaceOf(word.Span), earlier.PlaceOf(other.Span));
                if (Exclude(place.In(report), otherPlace.In(report)))
                {
                    return new DescriptionClash(place, otherPlace, "told of the same, in nearly the same words");
                }
            }
        }

        return null;
    }

    private static bool Exclude(string word, string other) =>
        Forms(word).Any(one => Forms(other).Any(two => Array.Exists(Lists, list => list.Exclude(one, two))));

    private static IEnumerable<string> Forms(string word) =>
        Tags.Select(tag => Lemmatizer.English.Lemma(word, tag)).Append(word).Distinct(StringComparer.OrdinalIgnoreCase);
}
