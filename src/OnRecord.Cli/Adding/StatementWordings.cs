using OnRecord.Ledger;
using OnRecord.Wordings;

namespace OnRecord.Cli.Adding;

/// <summary>A reading's wordings, as the ledger keeps them.</summary>
internal static class StatementWordings
{
    /// <summary>The wordings in the order of the text.</summary>
    public static IReadOnlyList<StatementWording> Of(Reading reading) =>
        [.. WordingFinder.Find(reading).Select(static wording => new StatementWording(
            wording.Statement, wording.Spans, wording.Text, FoldedWords.Of(wording.Text).Letters.TrimEnd()))];
}
