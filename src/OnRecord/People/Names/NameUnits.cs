namespace OnRecord.People.Names;

/// <summary>Joins the words of a name with the small words that belong to them.</summary>
internal static class NameUnits
{
    // A particle before them stands in a row of at most this many: "de la", "van der".
    private const int MostParticles = 3;

    /// <summary>The units, in the order of the name.</summary>
    public static List<NameUnit> Of(List<NameWord> words)
    {
        var units = new List<NameUnit>();
        for (var start = 0; start < words.Count;)
        {
            var end = EndOf(words, start);
            units.Add(NameUnit.Of(words.GetRange(start, end - start)));
            start = end;
        }

        return units;
    }

    private static int EndOf(List<NameWord> words, int start)
    {
        var end = start;
        while (end < words.Count - 1 && end - start < MostParticles && BindsNext(words, end))
        {
            end++;
        }

        // "Ortega y Gasset".
        return end + 2 < words.Count && words[end + 1].Text is "y" or "e" ? end + 3 : end + 1;
    }

    private static bool BindsNext(List<NameWord> words, int index) =>
        !words[index].EndsPart
        && (NameKnowledge.BeginsCompound(words[index].Text) || (NameKnowledge.IsParticle(words[index].Text)
            && (index > 0 || words[index].IsLower || !NameKnowledge.IsGivenName(words[index].Text))));
}
