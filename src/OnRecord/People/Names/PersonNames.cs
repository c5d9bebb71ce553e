namespace OnRecord.People.Names;

/// <summary>Reads a person's name, as a report spells it, into its parts.</summary>
/// <remarks>Any text gives an answer; of a long one only the first words are read. Linear in its length.</remarks>
internal static class PersonNames
{
    /// <summary>The parts of a name.</summary>
    /// <remarks>A nickname in quotation marks or brackets stays, in quotation marks, among the middle names. A name of
    /// one word is a patronymic, given or family name by its form, its title and the lists of names; where those leave
    /// it open, a family name.</remarks>
    public static PersonName Parse(ReadOnlySpan<char> name)
    {
        var words = NameWords.Of(name);
        var parts = new NameParts();
        TakeTitles(words, parts);
        TakeNicknames(words, parts);
        TakeSuffixes(words, parts);
        NameOrder.Assign(words, parts);
        return parts.ToName();
    }

    private static void TakeTitles(List<NameWord> words, NameParts parts)
    {
        var count = TitleFinder.CountWords(words);
        parts.Title.AddRange(words.Take(count).Select(word => word.Text));
        words.RemoveRange(0, count);
    }

    private static void TakeNicknames(List<NameWord> words, NameParts parts)
    {
        if (words.TrueForAll(word => word.IsNickname))
        {
            return;
        }

        // What is in brackets behind the name ("(R-Ohio)", "(left)") is none of it.
        var last = words.FindLastIndex(word => !word.IsNickname);
        parts.Middle.AddRange(words.Take(last).Where(word => word.IsNickname).Select(word => $"\"{word.Text}\""));
        words.RemoveAll(word => word.IsNickname);
    }

    private static void TakeSuffixes(List<NameWord> words, NameParts parts)
    {
        while (words.Count > 1 && NameSuffixes.Is(words[^1].Text))
        {
            parts.Suffix.Insert(0, words[^1].Text);
            words.RemoveAt(words.Count - 1);
            words[^1] = words[^1] with { EndsPart = false };
        }
    }
}
