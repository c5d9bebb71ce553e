using System.Security.Cryptography;
using OnRecord.Reports.Decoding;
using OnRecord.Reports.Html;

namespace OnRecord.Reports;

/// <summary>Makes reports of bytes. Holds no state; safe on any number of threads.</summary>
internal sealed class RawReportReader(ReportSourceOptions options)
{
    /// <exception cref="OnRecordException">The bytes are no report; the code says why.</exception>
    public Report Read(RawReport raw)
    {
        if (raw.Bytes.IsEmpty)
        {
            throw ReportErrors.Empty(raw.Place);
        }

        var kind = raw.Kind == ContentKind.Unknown ? ContentKinds.OfContent(raw.Bytes.Span) : raw.Kind;
        var report = kind switch
        {
            ContentKind.Html => ReadPage(raw),
            ContentKind.Json or ContentKind.JsonLines => ReadJson(raw),
            _ => new Report(raw.Id, TextDecoder.Decode(raw, null)),
        };
        CheckText(report.Text, raw.Place);
        return report with { Address = report.Address ?? raw.Address, Sha256 = Sha256(raw.Bytes.Span) };
    }

    private Report ReadPage(RawReport raw)
    {
        CheckPageSize(raw.Bytes.Length, raw.Place);
        return Page.From(TextDecoder.Decode(raw, HtmlCharset.Find(raw.Bytes.Span)), raw.Place).ToReport(raw.Id);
    }

    private Report ReadJson(RawReport raw)
    {
        var fields = JsonFields.Parse(raw);
        var report = fields.Text is not null ? new Report(fields.Id ?? raw.Id, fields.Text)
            : fields.Html is not null ? ReadPage(fields, raw)
            : throw ReportErrors.NoTextInJson(raw.Place);
        return report with
        {
            Address = fields.Address ?? report.Address,
            Outlet = fields.Outlet ?? report.Outlet,
            Title = fields.Title ?? report.Title,
            Byline = fields.Byline ?? report.Byline,
            Published = PublicationDate.Normalise(fields.Published) ?? report.Published,
        };
    }

    private Report ReadPage(JsonFields fields, RawReport raw)
    {
        CheckPageSize(fields.Html!.Length, raw.Place);
        return Page.From(fields.Html, raw.Place).ToReport(fields.Id ?? raw.Id);
    }

    private void CheckPageSize(int size, string place)
    {
        if (size > options.Limits.HtmlBytes)
        {
            throw ReportErrors.TooLarge(place, options.Limits.HtmlBytes);
        }
    }

    private void CheckText(string text, string place)
    {
        if (TextDecoder.IsBlank(text))
        {
            throw ReportErrors.OnlySpace(place);
        }

        if (!options.AnyLanguage && !LanguageCheck.IsEnglish(text))
        {
            throw ReportErrors.NotEnglish(place);
        }
    }

    private static string Sha256(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
