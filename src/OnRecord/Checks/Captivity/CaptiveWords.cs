using OnRecord.Text;

namespace OnRecord.Checks.Captivity;

/// <summary>Words by which captives are found, named and told of (data/en/captive-words.tsv).</summary>
internal static class CaptiveWords
{
    private static readonly string[][] Rows = [.. WordLists.Rows("captive-words")];

    /// <summary>Nouns for what captives say or are shown saying.</summary>
    internal static readonly WordSet Testimony = With("testimony");

    /// <summary>Words between those who are held and their name: "is", "identified as".</summary>
    internal static readonly WordSet Calling = With("calling");

    /// <summary>Words that tell of captivity without naming who is held: "his captors".</summary>
    internal static readonly WordSet Captivity = With("captivity");

    /// <summary>What anybody may be called, lemmas, held or not.</summary>
    internal static readonly WordSet Anybody = With("anybody");

    /// <summary>Words before those who are held no longer.</summary>
    internal static readonly WordSet Free = With("free");

    /// <summary>What may follow a participle that tells of somebody: "captured near the town".</summary>
    internal static readonly WordSet Behind = With("behind");

    /// <summary>Units of armies that a captive may be known by.</summary>
    internal static readonly WordSet Unit = With("unit");

    private static WordSet With(string part) => new(Rows.Where(row => row[1] == part).Select(static row => row[0]));
}
