using OnRecord.Text;

namespace OnRecord.Checks.Captivity;

/// <summary>Words that tell under what circumstances captives spoke (data/en/captive-scene.tsv), lemmas.</summary>
internal static class SceneWords
{
    private static readonly string[][] Rows = [.. WordLists.Rows("captive-scene")];

    /// <summary>Verbs of recording and showing, where the report says who did it.</summary>
    internal static readonly WordSet Done = With("done");

    /// <summary>Nouns for what was recorded or shown.</summary>
    internal static readonly WordSet Medium = With("medium");

    /// <summary>Nouns for where it was shown.</summary>
    internal static readonly WordSet Outlet = With("outlet");

    /// <summary>Verbs that say that it was shown.</summary>
    internal static readonly WordSet Showing = With("showing");

    /// <summary>Who was there, or that nobody was.</summary>
    internal static readonly WordSet Present = With("present");

    private static WordSet With(string part) => new(Rows.Where(row => row[1] == part).Select(static row => row[0]));
}
