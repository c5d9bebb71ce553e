using OnRecord.Cli.Formats;
using OnRecord.Ledger.Finding;

namespace OnRecord.Cli.Finding;

/// <summary>A page of found statements as one JSON object.</summary>
internal static class FoundPage
{
    /// <summary>The page, with the place of the next one.</summary>
    public static string Json(IReadOnlyList<FoundStatement> found, PagePlace? next, string? reason) =>
        JsonText.Page(json =>
    {
        json.WriteReason(reason);
        json.WriteList("statements", found, FoundJson.Write);
        json.WriteString("next", next?.ToString());
    });
}
