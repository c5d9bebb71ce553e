namespace OnRecord.People.Names;

/// <summary>Finds the titles and offices that a name begins with.</summary>
internal static class TitleFinder
{
    private const int MostTitles = 8;

    // "Canadian Prime Minister Justin Trudeau": how far into the name a title may begin.
    private const int MostWordsBefore = 4;

    /// <summary>How many of the first words are titles, offices and what belongs to them; a word that could be the name
    /// itself is left to it.</summary>
    public static int CountWords(List<NameWord> words)
    {
        var count = 0;
        for (var titles = 0; titles < MostTitles && TitleAt(words, count) is > 0 and var length; titles++)
        {
            count += length;
        }

        return count > 0 ? count : CountAfterOthers(words);
    }

    private static int CountAfterOthers(List<NameWord> words)
    {
        for (var start = 1; start <= MostWordsBefore && start < words.Count - 1; start++)
        {
            if (words[start - 1].IsNickname || words[start - 1].EndsPart || IsName(words[start - 1].Text))
            {
                return 0;
            }

            var length = TitleAt(words, start);
            if (length > 0 && start + length < words.Count && !IsName(words[start].Text))
            {
                var rest = words[start..];
                return start + CountWords(rest);
            }
        }

        return 0;
    }

    private static int TitleAt(List<NameWord> words, int start)
    {
        for (var length = Math.Min(NameTitles.MostWords, words.Count - start); length > 0; length--)
        {
            if (IsTitle(words, start, length))
            {
                return length;
            }
        }

        return 0;
    }

    private static bool IsTitle(List<NameWord> words, int start, int length)
    {
        var run = words.GetRange(start, length);
        return run.TrueForAll(word => !word.IsNickname) && !run[..^1].Exists(word => word.EndsPart)
            && NameTitles.TryGet(string.Join(' ', run.Select(word => word.Text)), out _)
            && (length > 1 || !IsRatherName(words, start));
    }

    // "Dean Smith", "King", "Major Owens": a word that is also a name is a title only before two words or with a stop.
    private static bool IsRatherName(List<NameWord> words, int start)
    {
        var word = words[start].Text;
        var after = words.Count - start - 1;
        return !word.EndsWith('.') && !words[start].IsLower
            && (after == 0 ? IsName(word)
                : words[start].EndsPart
                    || (after == 1 && NameKnowledge.IsGivenName(word) && !PrecedesGiven(word)));
    }

    // "King Charles".
    private static bool PrecedesGiven(string word) =>
        NameTitles.TryGet(word, out var title) && title.Follows == NameAfterTitle.Given;

    private static bool IsName(string word) => NameKnowledge.IsGivenName(word) || NameKnowledge.IsFamilyName(word);
}
