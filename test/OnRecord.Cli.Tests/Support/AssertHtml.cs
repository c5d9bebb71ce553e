using System.Text.RegularExpressions;

namespace OnRecord.Cli.Tests.Support;

/// <summary>Checks that every element of a page closes where it should, and that every link within the page leads
/// somewhere.</summary>
internal static partial class AssertHtml
{
    private static readonly string[] Void = ["meta"];

    public static void IsSound(string html)
    {
        var open = new Stack<string>();
        foreach (Match tag in Tag().Matches(html))
        {
            var name = tag.Groups["name"].Value;
            if (tag.Groups["close"].Length > 0)
            {
                Assert.True(open.TryPop(out var opened) && opened == name, $"</{name}> closes <{opened}>.");
            }
            else if (!Void.Contains(name))
            {
                open.Push(name);
            }
        }

        Assert.Empty(open);
        var ids = Id().Matches(html).Select(id => id.Groups[1].Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(Link().Matches(html), link => Assert.Contains(link.Groups[1].Value, ids));
    }

    /// <summary>A page without its style: looks are judged by eye, not line by line. Any other text as it is.</summary>
    public static string WithoutStyle(string html) =>
        html.IndexOf("<style>", StringComparison.Ordinal) is var start and >= 0
            ? html[..start] + html[(html.IndexOf("</style>", StringComparison.Ordinal) + "</style>\n".Length)..]
            : html;

    [GeneratedRegex("<(?<close>/?)(?<name>[a-z][a-z0-9]*)[^<>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Id();

    [GeneratedRegex(" href=\"#([^\"]*)\"")]
    private static partial Regex Link();
}
