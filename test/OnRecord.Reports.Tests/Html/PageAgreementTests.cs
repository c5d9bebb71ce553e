using System.Globalization;
using System.Text.Json;
using AngleSharp.Html.Parser;
using OnRecord.Reports.Tests.Support;

namespace OnRecord.Reports.Tests.Html;

/// <summary>Measures main text and metadata on 130 pages against what Mozilla's Readability finds in them.</summary>
public class PageAgreementTests
{
    private readonly SortedDictionary<string, (int Same, int All)> _fields = new(StringComparer.Ordinal);
    private readonly List<double> _words = [];

    /// <remarks>Captions, which we leave out, are most of what is missing to 1. Bylines differ mostly in that we drop
    /// "By" and the date.</remarks>
    [Fact]
    public void Main_text_and_metadata_agree_with_what_is_expected()
    {
        foreach (var folder in Directory.GetDirectories(SharedData.Folder("data/pages")))
        {
            Compare(folder);
        }

        var fields = _fields.Select(f => $"{f.Key} {f.Value.Same}/{f.Value.All}");
        var figures = string.Create(CultureInfo.InvariantCulture,
            $"words F1 {_words.Average():0.000}; {string.Join("; ", fields)}");
        TestContext.Current.TestOutputHelper?.WriteLine(figures);
        Assert.True(_words.Count >= 130 && _words.Average() > 0.99 && Share("title") > 0.95 && Share("byline") > 0.75
            && Share("siteName") > 0.9 && Share("publishedTime") > 0.95, figures);
    }

    private static string? Fold(string? value) =>
        value is null ? null : string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private double Share(string field) => (double)_fields[field].Same / _fields[field].All;

    private void Compare(string folder)
    {
        var read = ReportSource.From([Path.Join(folder, "source.html")], new() { AnyLanguage = true }).Read().Single();
        var report = Assert.IsType<ReportRead>(read).Report;
        using var expected = new HtmlParser().ParseDocument(File.ReadAllText(Path.Join(folder, "expected.html")));
        _words.Add(WordAgreement.F1(report.Text, expected.Body!.TextContent));
        using var metadata = JsonDocument.Parse(File.ReadAllText(Path.Join(folder, "expected-metadata.json")));
        Compare(metadata, "title", report.Title);
        Compare(metadata, "byline", report.Byline);
        Compare(metadata, "siteName", report.Outlet);
        Compare(metadata, "publishedTime", report.Published);
    }

    private void Compare(JsonDocument metadata, string field, string? found)
    {
        var expected = metadata.RootElement.TryGetProperty(field, out var value) ? Fold(value.GetString()) : null;
        if (string.IsNullOrEmpty(expected))
        {
            return;
        }

        var (same, all) = _fields.GetValueOrDefault(field);
        expected = field == "publishedTime" ? PublicationDate.Normalise(expected) : expected;
        _fields[field] = (same + (Fold(found) == expected ? 1 : 0), all + 1);
    }
}
