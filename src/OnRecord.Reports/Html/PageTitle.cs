using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace OnRecord.Reports.Html;

/// <summary>Finds a report's title in the page's title, which most often names the outlet too.</summary>
/// <remarks>Source: Mozilla's Readability (Apache-2.0), <c>_getArticleTitle</c>.</remarks>
internal static partial class PageTitle
{
    /// <summary>The title; null when the page has none.</summary>
    public static string? Find(IDocument document)
    {
        var whole = MetaElements.Fold(document.Title);
        if (whole is null)
        {
            return OnlyHeading(document);
        }

        var title = Separator().IsMatch(whole) ? WithoutOutlet(whole)
            : whole.Contains(": ", StringComparison.Ordinal) ? AfterColon(document, whole)
            : whole.Length is > 150 or < 15 ? OnlyHeading(document) ?? whole
            : whole;
        var isTooShort = Words(title) <= 4
            && (!Hierarchical().IsMatch(whole) || Words(title) != Words(Separators().Replace(whole, "")) - 1);
        return isTooShort && !Headings(document, "h1").Contains(title) ? whole : title;
    }

    private static string WithoutOutlet(string whole)
    {
        var title = whole[..Separator().Matches(whole)[^1].Index];
        return Words(title) < 3 ? FirstPart().Replace(whole, "").Trim() : title.Trim();
    }

    private static string AfterColon(IDocument document, string whole)
    {
        if (Headings(document, "h1", "h2").Contains(whole))
        {
            return whole;
        }

        var title = whole[(whole.LastIndexOf(':') + 1)..].Trim();
        var first = whole.IndexOf(':', StringComparison.Ordinal);
        return Words(title) < 3 ? whole[(first + 1)..].Trim() : Words(whole[..first]) > 5 ? whole : title;
    }

    private static string? OnlyHeading(IDocument document) =>
        Headings(document, "h1").Take(2).ToList() is [var only] ? only : null;

    private static IEnumerable<string> Headings(IDocument document, params string[] tags) => document.All
        .Where(e => tags.Contains(e.LocalName)).Select(e => MetaElements.Fold(e.TextContent)).OfType<string>();

    private static int Words(string title) => title.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"\s[|\-–—\\/>»]\s")]
    private static partial Regex Separator();

    [GeneratedRegex(@"\s[\\/>»]\s")]
    private static partial Regex Hierarchical();

    [GeneratedRegex(@"[|\-–—\\/>»]+")]
    private static partial Regex Separators();

    [GeneratedRegex(@"^[^|\-–—\\/>»]*[|\-–—\\/>»]")]
    private static partial Regex FirstPart();
}
