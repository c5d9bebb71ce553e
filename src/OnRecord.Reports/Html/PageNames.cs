using System.Text.RegularExpressions;

namespace OnRecord.Reports.Html;

/// <summary>What classes and ids give away about an element.</summary>
/// <remarks>Source: the patterns of Mozilla's Readability (Apache-2.0), learned there from years of real
/// pages.</remarks>
internal static partial class PageNames
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>True for navigation, advertisements, comments and the like.</summary>
    public static bool IsUnlikely(string names) => Unlikely().IsMatch(names) && !Likely().IsMatch(names);

    /// <summary>25 for names of content, -25 for names of anything else, 0 for neither or both.</summary>
    public static int Weight(string names) =>
        (Positive().IsMatch(names) ? 25 : 0) - (Negative().IsMatch(names) ? 25 : 0);

    public static bool IsByline(string names) => Byline().IsMatch(names);

    public static bool IsSharing(string names) => Sharing().IsMatch(names);

    [GeneratedRegex("-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|"
        + "header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|"
        + "ad-break|agegate|pagination|pager|popup|yom-remote", Options)]
    private static partial Regex Unlikely();

    [GeneratedRegex("and|article|body|column|content|main|mathjax|shadow", Options)]
    private static partial Regex Likely();

    [GeneratedRegex("article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story", Options)]
    private static partial Regex Positive();

    [GeneratedRegex("-ad-|hidden|(^| )hid( |$)|banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|"
        + "outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget", Options)]
    private static partial Regex Negative();

    [GeneratedRegex("byline|author|dateline|writtenby|p-author", Options)]
    private static partial Regex Byline();

    [GeneratedRegex(@"(\b|_)(share|sharedaddy)(\b|_)", Options)]
    private static partial Regex Sharing();
}
