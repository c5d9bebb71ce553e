namespace OnRecord.Cli.Pages;

/// <summary>The style sheets that the program carries.</summary>
internal static class HtmlStyle
{
    /// <summary>The style sheet of that name, such as <c>page.css</c>.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(HtmlStyle).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
