using System.Collections.Frozen;
using OnRecord.People.Mentions;
using OnRecord.People.Names;
using OnRecord.Text;

namespace OnRecord.Checks.Facts;

/// <summary>Finds places that a report spells in two ways.</summary>
internal static class PlaceSpellings
{
    private const int ShortestWord = 5;
    private const int MostWords = 200;
    private const int Often = 2;

    // A vowel or a sound written in another way, a doubled letter, two letters exchanged; a whole letter in long names.
    private const double Slip = 0.75;
    private const double LongSlip = 1.0;
    private const int LongWord = 7;

    private static readonly FrozenDictionary<string, int> Known = WordLists.Lines("place-spellings")
        .SelectMany(static (line, index) => line.Split('\t').Select(name => (name, index)))
        .ToFrozenDictionary(static entry => entry.name, static entry => entry.index, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Pairs of spellings: the rarer one's places and the other's.</summary>
    internal static IEnumerable<(List<TextSpan> Rare, List<TextSpan> Usual)> Find(CheckedReport report)
    {
        var places = Collect(report);
        for (var i = 0; i < places.Count; i++)
        {
            for (var j = i + 1; j < places.Count; j++)
            {
                var (rare, usual) = places[j].Places.Count <= places[i].Places.Count ? (places[j], places[i]) : (places[i], places[j]);
                if (AreOne(rare, usual) && !report.Options.AllowedSpellings.Any(list => list.Contains(rare.Word) && list.Contains(usual.Word)))
                {
                    yield return (rare.Places, usual.Places);
                }
            }
        }
    }

    private static List<(string Word, List<TextSpan> Places)> Collect(CheckedReport report)
    {
        var found = new List<(string Word, List<TextSpan> Places)>();
        var byWord = new Dictionary<string, List<TextSpan>>(StringComparer.OrdinalIgnoreCase);
        var lookup = byWord.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var name in report.Discourse.Names)
        {
            var span = report.Tokens.Span(name.First, name.End);
            if ((name.Kind == NameKind.Place || (name.Length == 1 && Lookup.ContainsKey(span.In(report.Text))))
                && !report.IsQuoted(name.First) && span.Length >= ShortestWord - 1)
            {
                if (!lookup.TryGetValue(span.In(report.Text), out var places) && found.Count < MostWords)
                {
                    found.Add((report.Text[span.Start..span.End], places = []));
                    byWord[found[^1].Word] = places;
                }

                places?.Add(span);
            }
        }

        return found;
    }

    private static bool AreOne((string Word, List<TextSpan> Places) rare, (string Word, List<TextSpan> Places) usual)
    {
        if (Known.TryGetValue(rare.Word, out var one) && Known.TryGetValue(usual.Word, out var other))
        {
            return one == other;
        }

        var shortest = Math.Min(rare.Word.Length, usual.Word.Length);
        return shortest >= ShortestWord && rare.Word[0] == usual.Word[0] && Math.Abs(rare.Word.Length - usual.Word.Length) <= 1
            && rare.Places.Count == 1 && usual.Places.Count >= Often && !IsEnding(rare.Word, usual.Word)
            && NameLetters.Of(rare.Word) is var first && NameLetters.Of(usual.Word) is var second && first != second
            && LetterDistance.Between(first, second) <= (shortest >= LongWord ? LongSlip : Slip);
    }

    // "Iowa" and "Iowan", "Hampton" and "Hamptons".
    private static bool IsEnding(string one, string other) =>
        (one.Length > other.Length && one.StartsWith(other, StringComparison.OrdinalIgnoreCase) && one[^1] is 'n' or 's' or 'i')
        || (other.Length > one.Length && other.StartsWith(one, StringComparison.OrdinalIgnoreCase) && other[^1] is 'n' or 's' or 'i');
}
