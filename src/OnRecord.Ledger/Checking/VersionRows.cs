using OnRecord.Ledger.Adding;
using OnRecord.Ledger.Dialects;
using OnRecord.Ledger.Finding;

namespace OnRecord.Ledger.Checking;

/// <summary>Finds a report, and other versions of it, in the ledger.</summary>
internal sealed class VersionRows(Database database)
{
    // A page that is changed every hour has a hundred; what was changed last is what one wants to know.
    private const int Most = 8;

    private const string BySha256 = "SELECT id, version FROM report WHERE sha256 = $1";

    private static readonly string ByAddress =
        $"SELECT id, version FROM report WHERE address = $1 AND forgotten IS NULL ORDER BY version DESC LIMIT {Most}";

    /// <summary>The report itself; null when it is not in the ledger.</summary>
    public VersionRow? Find(Report report)
    {
        var rows = Rows(BySha256, StatementLedger.Sha256Of(report));
        return rows.Count > 0 ? rows[0] : null;
    }

    /// <summary>Other reports of its address: the nearest versions before it first, then those behind. A report that is
    /// not in the ledger is newer than all that are.</summary>
    public IReadOnlyList<VersionRow> OfAddress(Report report, VersionRow? itself)
    {
        if (report.Address is not { } address)
        {
            return [];
        }

        var own = itself?.Number ?? long.MaxValue;
        return
        [
            .. Rows(ByAddress, StoredText.Of(address)).Where(version => version.Report != itself?.Report)
                .Select(version => version with { IsLater = version.Number > own })
                .OrderBy(static version => version.IsLater).ThenBy(version => Math.Abs(own - version.Number)),
        ];
    }

    /// <summary>A version that has another address, or none.</summary>
    public static VersionRow Of(Report own, FoundReport other) => new(other.Id, 0)
    {
        IsLater = own.Published is { } published && other.Published is { } day && day != published
            ? string.CompareOrdinal(day, published) > 0 : null,
    };

    /// <summary>The text of a report; empty where it was forgotten meanwhile.</summary>
    public string TextOf(long report) =>
        database.Scalar("SELECT text FROM report WHERE id = $1", report) as string ?? "";

    private List<VersionRow> Rows(string sql, string value) =>
        database.Rows(sql, static row => new VersionRow(row.GetInt64(0), row.GetInt64(1)), value);
}
