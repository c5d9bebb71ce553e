namespace OnRecord.Reports.Html;

/// <summary>The part of a page that is its report.</summary>
/// <param name="Tree">The page.</param>
/// <param name="Gone">For each node, whether it was left out.</param>
/// <param name="Roots">The elements that hold the report, in document order.</param>
internal sealed record MainText(PageTree Tree, bool[] Gone, IReadOnlyList<int> Roots)
{
    // Less than this many characters makes a less strict attempt worth while (Readability's charThreshold).
    private const int Enough = 500;

    private static readonly Strictness[] Attempts =
        [Strictness.All, Strictness.Names | Strictness.Cleaning, Strictness.Cleaning, 0];

    /// <summary>Text that names the author, as the page shows it; null when none was seen.</summary>
    public string? Byline { get; init; }

    /// <summary>Characters of text.</summary>
    public int Length { get; init; }

    /// <summary>Finds the report in a page whose title is <paramref name="title"/>: strictly first, then less and less
    /// so while there is too little text; the attempt with most text is kept.</summary>
    /// <remarks>Time linear in the page's size. Source: Mozilla's Readability (Apache-2.0), whose steps these are,
    /// worked out by counting instead of by changing the page.</remarks>
    public static MainText Find(PageTree tree, string? title)
    {
        MainText? best = null;
        foreach (var strictness in Attempts)
        {
            var found = new PageCandidates(new PageStrip(tree, strictness, title), strictness).Find();
            best = best is null || found.Length > best.Length ? found : best;
            if (found.Length >= Enough)
            {
                return found;
            }
        }

        return best!;
    }
}
