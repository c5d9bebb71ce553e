using OnRecord.Text;
using OnRecord.Wordings;

namespace OnRecord.Checks.Elsewhere;

/// <summary>Tells when a report says itself that it was changed (data/en/correction-notices.txt).</summary>
internal static class CorrectionNotices
{
    private static readonly string[] Notices = [.. WordLists.Lines("correction-notices").Select(static line => FoldedWords.Of(line).Letters)];

    /// <summary>True when the text has such words.</summary>
    internal static bool Has(FoldedText text) => Array.Exists(Notices, text.Has);
}
