using OnRecord.People.Mentions;
using OnRecord.People.Names;

namespace OnRecord.Checks.Sources;

/// <summary>Collects the words of people's names outside quotations, each spelling with its places.</summary>
internal static class SpelledWords
{
    private const int ShortestWord = 3;

    // A hostile text could name more people than could be compared with each other.
    private const int MostWords = 400;

    /// <summary>The words, people's first, each in the order of the text; titles, initials and particles left out. Of
    /// other names those of
    /// one word that no person is called by are there too: a misspelled name is often taken for another
    /// kind's.</summary>
    internal static List<SpelledWord> Of(CheckedReport report)
    {
        var words = new List<SpelledWord>();
        var byText = new Dictionary<string, SpelledWord>(StringComparer.OrdinalIgnoreCase);
        AddPeople(report, (words, byText));
        if (words.Count > 0)
        {
            AddOthers(report, (words, byText));
        }

        return words;
    }

    private static void AddPeople(CheckedReport report,
        (List<SpelledWord> Words, Dictionary<string, SpelledWord> ByText) found)
    {
        var lookup = found.ByText.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var name = 0; name < report.Discourse.Names.Count; name++)
        {
            var span = report.Discourse.Names[name];
            for (var t = span.First; t < span.End && span.Kind == NameKind.Person && found.Words.Count < MostWords; t++)
            {
                var word = report.Tokens.Word(t);
                if (IsTelling(word) && !report.IsQuoted(t) && !NameTitles.TryGet(word, out _))
                {
                    if (!lookup.TryGetValue(word, out var spelled))
                    {
                        lookup[word] = spelled = new SpelledWord(word.ToString());
                        found.Words.Add(spelled);
                    }

                    spelled.Places.Add((name, t));
                }
            }
        }
    }

    private static void AddOthers(CheckedReport report,
        (List<SpelledWord> Words, Dictionary<string, SpelledWord> ByText) found)
    {
        var lookup = found.ByText.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var name = 0; name < report.Discourse.Names.Count; name++)
        {
            var span = report.Discourse.Names[name];
            var word = report.Tokens.Word(span.First);
            if (span is { Length: 1, Kind: not NameKind.Person } && IsTelling(word) && !report.IsQuoted(span.First)
                && found.Words.Count < MostWords)
            {
                if (!lookup.TryGetValue(word, out var spelled))
                {
                    lookup[word] = spelled = new SpelledWord(word.ToString()) { IsPerson = false };
                    found.Words.Add(spelled);
                }

                if (!spelled.IsPerson)
                {
                    spelled.Places.Add((name, span.First));
                }
            }
        }
    }

    private static bool IsTelling(ReadOnlySpan<char> word) =>
        word.Length >= ShortestWord && char.IsUpper(word[0]) && word[^1] != '.';
}
