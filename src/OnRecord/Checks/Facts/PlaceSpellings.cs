using System.Collections.Frozen;
using OnRecord.People.Mentions;
using OnRecord.People.Names;
using OnRecord.Text;

namespace OnRecord.Checks.Facts;

/// <summary>Finds places that a report spells in two ways.</summary>
internal static class PlaceSpellings
{
    private const int ShortestWord = 4;
    private const int MostWords = 200;

    // One letter left out, put in or exchanged, beside a spelling that stands twice; thrice for a short name.
    private const double OneLetter = 1.0;
    private const int Often = 2;
    private const int LongWord = 6;

    // Places that exist are nobody's misspelling.
    private static readonly WordSet Existing = new(WordLists.Lines("known-places"));

    private static readonly FrozenDictionary<string, int> Known = WordLists.Lines("place-spellings")
        .SelectMany(static (line, index) => line.Split('\t').Select(name => (name, index)))
        .ToFrozenDictionary(static entry => entry.name, static entry => entry.index, StringComparer.OrdinalIgnoreCase);

    /// <summary>Pairs of spellings: the rarer one's places and the other's.</summary>
    internal static IEnumerable<(List<TextSpan> Rare, List<TextSpan> Usual)> Find(CheckedReport report)
    {
        var places = Collect(report);
        for (var i = 0; i < places.Count; i++)
        {
            for (var j = i + 1; j < places.Count; j++)
            {
                var (rare, usual) = places[j].Places.Count <= places[i].Places.Count ? (places[j], places[i])
                    : (places[i], places[j]);
                if (AreOne(rare, usual) && !report.Options.AllowedSpellings
                    .Any(list => list.Contains(rare.Word, StringComparer.OrdinalIgnoreCase)
                    && list.Contains(usual.Word, StringComparer.OrdinalIgnoreCase)))
                {
                    yield return (rare.Places, usual.Places);
                }
            }
        }
    }

    // Of other kinds' names those of one word are there too: a misspelled place is often taken for something else.
    private static List<PlaceName> Collect(CheckedReport report)
    {
        var found = new List<PlaceName>();
        var byWord = new Dictionary<string, PlaceName>(StringComparer.OrdinalIgnoreCase);
        var lookup = byWord.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var name in report.Discourse.Names)
        {
            var span = report.Tokens.Span(name.First, name.End);
            if ((name.Kind == NameKind.Place || name.Length == 1) && !report.IsQuoted(name.First)
                && span.Length >= ShortestWord
                && span.In(report.Text).IndexOf('.') < 0)
            {
                if (!lookup.TryGetValue(span.In(report.Text), out var place) && found.Count < MostWords)
                {
                    place = new PlaceName(report.Text[span.Start..span.End]);
                    found.Add(byWord[place.Word] = place);
                }

                place?.Add(span, name.Kind == NameKind.Place);
            }
        }

        return found;
    }

    private static bool AreOne(PlaceName rare, PlaceName usual)
    {
        if (Math.Abs(rare.Word.Length - usual.Word.Length) > 1 || rare.Word[0] != usual.Word[0])
        {
            return AreKnown(rare, usual);
        }

        return (IsRareBeside(rare, usual) && !Existing.Contains(rare.Word) && !IsEnding(rare.Word, usual.Word) && !IsPersons(rare)
            && IsOneLetter(rare, usual)) || AreKnown(rare, usual);
    }

    // One of two that stand once each may be another place: both must be long, and places.
    private static bool IsRareBeside(PlaceName rare, PlaceName usual)
    {
        var shorter = Math.Min(rare.Word.Length, usual.Word.Length);
        return rare.Places.Count == 1 && (rare.IsPlace || usual.IsPlace)
            && (usual.Places.Count >= (shorter < LongWord ? Often + 1 : Often) || (shorter >= LongWord && rare.IsPlace && usual.IsPlace));
    }

    // Doubled letters are folded away; accents are, too, and make no other spelling.
    private static bool IsOneLetter(PlaceName rare, PlaceName usual) => rare.Letters == usual.Letters
        ? rare.Word.Length != usual.Word.Length : LetterDistance.Between(rare.Letters, usual.Letters) <= OneLetter;

    private static bool AreKnown(PlaceName rare, PlaceName usual) =>
        Known.TryGetValue(rare.Word, out var one) && Known.TryGetValue(usual.Word, out var other) && one == other;

    private static bool IsPersons(PlaceName rare) =>
        !rare.IsPlace && (NameKnowledge.IsGivenName(rare.Word) || NameKnowledge.IsFamilyName(rare.Word));

    // "Iowa" and "Iowan", "Hampton" and "Hamptons", "Germany" and "Germans".
    private static bool IsEnding(string rare, string usual) =>
        (rare[^1] != usual[^1] && rare[^1] is 'n' or 's' or 'i')
        || (usual.Length > rare.Length && usual.StartsWith(rare, StringComparison.OrdinalIgnoreCase)
        && usual[^1] is 'n' or 's' or 'i');
}
