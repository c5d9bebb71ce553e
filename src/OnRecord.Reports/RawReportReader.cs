using System.Security.Cryptography;
using OnRecord.Reports.Decoding;
using OnRecord.Reports.Html;
using OnRecord.Reports.Markdown;

namespace OnRecord.Reports;

/// <summary>Makes reports of bytes. Holds no state; safe on any number of threads.</summary>
internal sealed class RawReportReader(ReportSourceOptions options)
{
    /// <summary>The report, and where its words stand in the file, as far as that can be told.</summary>
    /// <exception cref="OnRecordException">The bytes are no report; the code says why.</exception>
    public ReportRead Read(RawReport raw)
    {
        if (raw.Bytes.IsEmpty)
        {
            throw ReportErrors.Empty(raw.Place);
        }

        var (report, map) = ReadKind(raw);
        CheckText(report.Text, raw.Place);
        var known = report with { Address = report.Address ?? raw.Address, Sha256 = Sha256(raw.Bytes.Span) };
        return new ReportRead(known, map, raw.Place)
        {
            Path = raw.Path,
            Line = raw.Kind == ContentKind.JsonLines
            ? raw.Line : null
        };
    }

    private (Report Report, SourceMap? Map) ReadKind(RawReport raw) =>
        (raw.Kind == ContentKind.Unknown ? ContentKinds.OfContent(raw.Bytes.Span) : raw.Kind) switch
        {
            ContentKind.Html => (ReadPage(raw), null),
            ContentKind.Json or ContentKind.JsonLines => (ReadJson(raw), null),
            ContentKind.Markdown => ReadMarkdown(raw),
            _ => ReadText(raw),
        };

    private static (Report Report, SourceMap? Map) ReadText(RawReport raw)
    {
        var text = TextDecoder.Decode(raw, null);
        return (new Report(raw.Id, text), SourceMap.Same(text));
    }

    private (Report Report, SourceMap? Map) ReadMarkdown(RawReport raw)
    {
        CheckSize(raw.Bytes.Length, options.Limits.MarkdownBytes, raw.Place);
        var draft = MarkdownDraft.From(TextDecoder.Decode(raw, null), raw.Place);
        return (draft.ToReport(raw.Id), draft.Map);
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

    private void CheckPageSize(int size, string place) => CheckSize(size, options.Limits.HtmlBytes, place);

    private static void CheckSize(int size, int most, string place)
    {
        if (size > most)
        {
            throw ReportErrors.TooLarge(place, most);
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
