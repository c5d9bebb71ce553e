namespace OnRecord.Cli.Pages;

/// <summary>What a page says of itself.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Key">What its marks mean, in HTML.</param>
/// <param name="Foot">What to bear in mind, in HTML.</param>
internal sealed record HtmlHeading(string Title, string Key, string Foot)
{
    /// <summary>Style of its own, in CSS.</summary>
    public string Style { get; init; } = "";
}
