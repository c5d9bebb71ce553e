using OnRecord.Checks;
using OnRecord.Cli.Screens;

namespace OnRecord.Cli.Explaining;

/// <summary>The pages of the documentation that the program carries.</summary>
internal static class ExplainPages
{
    private const string SectionMark = "## ";

    /// <summary>The page of a rule, in Markdown.</summary>
    public static string Rule(CheckRule rule) =>
        Read($"explain/{rule.Code}.md") ?? $"# {rule.Code}: {rule.Name}\n\n{rule.Summary}\n";

    /// <summary>The section on an error, in Markdown; null when there is no error of that code.</summary>
    public static string? Error(string code)
    {
        var all = "\n" + Read("explain/errors.md");
        var start = all.IndexOf($"\n{SectionMark}{code}: ", StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        var end = all.IndexOf($"\n{SectionMark}", start + 1, StringComparison.Ordinal);
        return all[(start + 1)..(end < 0 ? all.Length : end + 1)];
    }

    /// <summary>The first paragraph of a page, on one line; null without one.</summary>
    public static string? Summary(string page)
    {
        var paragraph = page.ReplaceLineEndings("\n").Split("\n\n")
            .FirstOrDefault(static part => part.Length > 0 && part[0] is not ('#' or '`' or '-'));
        return paragraph is null ? null : ReadingWords.OneLine(paragraph);
    }

    /// <summary>A page without the marks of Markdown.</summary>
    public static string Plain(string page) =>
        new PlainMarkdown(new InkedText(Screen.PipeWidth, colour: false)).Render(page);

    private static string? Read(string name)
    {
        using var stream = typeof(ExplainPages).Assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
