using System.Globalization;
using OnRecord.Cli.Formats;
using OnRecord.Ledger.Finding;

namespace OnRecord.Cli.Finding;

/// <summary>Found statements as rows of a table.</summary>
internal static class FoundCsv
{
    private static readonly string[] Columns =
    [
        "statement", "kind", "speaker", "speaker_id", "speaker_kind", "content", "source", "cue", "negated",
            "confidence",
        "addressee", "said_date", "place", "act", "setting", "protected", "report", "outlet", "title", "published",
            "address",
        "show_protected",
    ];

    /// <summary>The row of names.</summary>
    public static string Head => CsvRow.Of(Columns);

    /// <summary>The row of a statement.</summary>
    public static string Row(FoundStatement found, string? reason) =>
        CsvRow.Of([.. Said(found), .. Reported(found), reason ?? ""]);

    private static string[] Said(FoundStatement found) =>
    [
        found.Id > 0 ? Number(found.Id) : "",
        found.Kind,
        found.SpeakerName ?? "",
        found.Speaker is { } speaker ? Number(speaker) : "",
        found.SpeakerKind ?? "",
        found.Content,
        found.Source ?? "",
        found.Cue ?? "",
        found.Negated ? "true" : "false",
        Math.Round(found.Confidence, 4).ToString(CultureInfo.InvariantCulture),
        found.Addressee ?? "",
        found.SaidDate ?? "",
        found.Place ?? "",
        found.Act ?? "",
        string.Join(';', found.Circumstances),
        found.Protected ?? "",
    ];

    private static string[] Reported(FoundStatement found) =>
    [
        found.Report.Name,
        found.Report.Outlet ?? "",
        found.Report.Title ?? "",
        found.Report.Published ?? "",
        found.Report.Address ?? "",
    ];

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
