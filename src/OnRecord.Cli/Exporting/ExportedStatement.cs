using OnRecord.Ledger.Finding;
using OnRecord.Ledger.Protecting;

namespace OnRecord.Cli.Exporting;

/// <summary>A statement as it leaves the ledger.</summary>
/// <param name="Found">What may be told of it.</param>
/// <param name="IsWithheld">True when the speaker is protected: the words, the address and the exact day are left out,
/// with whatever else would find the report.</param>
internal sealed record ExportedStatement(FoundStatement Found, bool IsWithheld)
{
    /// <summary>The statement with what must be left out left out; all of it without masks.</summary>
    public static ExportedStatement Of(FoundStatement found, ReportMasks? masks)
    {
        var mask = masks?.Of(found.Report.Id);
        if (mask is null || !mask.Protects(found.Speaker))
        {
            return new ExportedStatement(mask?.Mask(found) ?? found, false);
        }

        var shown = mask.Mask(found);
        return new ExportedStatement(shown with
        {
            Id = 0,
            Content = "",
            Spans = "[]",
            SaidDate = FoundReport.Month(shown.SaidDate),
            Report = shown.Report.Withheld(),
        }, true);
    }
}
