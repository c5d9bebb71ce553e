namespace OnRecord.People.Names;

/// <summary>Which given names one person may go by: Bill and William, Sasha and Oleksandr.</summary>
internal static class Nicknames
{
    // From a word's key to the lines of nicknames.txt that it stands on.
    private static readonly Dictionary<ulong, int[]> Lines = Read();

    /// <summary>True when one of the words is a short or pet name for the other, or both are for a third.</summary>
    public static bool Join(ulong one, ulong other) =>
        Lines.TryGetValue(one, out var ours) && Lines.TryGetValue(other, out var theirs)
        && ours.AsSpan().ContainsAny(theirs);

    /// <summary>True for the key of a word that the list has.</summary>
    public static bool Knows(ulong key) => Lines.ContainsKey(key);

    private static Dictionary<ulong, int[]> Read() =>
        NameFile.Lines("nicknames.txt")
            .SelectMany((line, index) =>
                NameFile.WordsOf(line.Replace(':', ' ')).Select(word => (Key: NameKey.Of(word), index)))
            .GroupBy(entry => entry.Key, entry => entry.index)
            .ToDictionary(group => group.Key, group => group.Distinct().ToArray());
}
