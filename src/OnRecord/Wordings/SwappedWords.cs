namespace OnRecord.Wordings;

/// <summary>Finds words that changed places among words that were exchanged.</summary>
internal static class SwappedWords
{
    // Wordings with more changes than this are not looked through for pairs.
    private const int MostChanges = 64;
    private const string Became = " became ";

    /// <summary>Makes one change of each two that exchange the same words both ways.</summary>
    internal static void Join(List<WordingChange> changes)
    {
        if (changes.Count > MostChanges)
        {
            return;
        }

        for (var i = 0; i < changes.Count; i++)
        {
            var first = changes[i];
            var back = changes.FindIndex(i + 1, second => AreSwapped(first, second));
            if (first.Other.Length > 0 && back >= 0)
            {
                changes[i] = Joined(first, changes[back]);
                changes.RemoveAt(back);
            }
        }
    }

    private static WordingChange Joined(WordingChange first, WordingChange back) => new(
        ChangeKind.Order,
        $"{first.Description.Split(Became)[0]} and {back.Description.Split(Became)[0]} changed places",
        new TextSpan(first.One.Start, back.One.End), new TextSpan(first.Other.Start, back.Other.End));

    private static bool AreSwapped(WordingChange first, WordingChange second)
    {
        var (from, to) = (first.Description.Split(Became), second.Description.Split(Became));
        return from.Length == 2 && to.Length == 2
            && string.Equals(from[0], to[1], StringComparison.OrdinalIgnoreCase)
            && string.Equals(from[1], to[0], StringComparison.OrdinalIgnoreCase);
    }
}
