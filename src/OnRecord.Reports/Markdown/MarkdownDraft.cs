using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace OnRecord.Reports.Markdown;

/// <summary>A report written in Markdown (CommonMark, with front matter).</summary>
/// <param name="Text">Its words without the marks of Markdown, a blank line between paragraphs.</param>
/// <param name="Map">Where they stand in the file.</param>
/// <param name="Front">What stands above them.</param>
/// <param name="Silences">Remarks to the check.</param>
internal sealed record MarkdownDraft(string Text, SourceMap Map, FrontMatter Front, IReadOnlyList<Silence> Silences)
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePreciseSourceLocation().Build();

    /// <summary>Reads <paramref name="source"/>.</summary>
    /// <exception cref="OnRecordException">Its elements are nested too deeply (OR9011).</exception>
    internal static MarkdownDraft From(string source, string place)
    {
        var document = Parse(source, place);
        var block = document.OfType<YamlFrontMatterBlock>().FirstOrDefault();
        var front = block is null ? FrontMatter.None : FrontMatter.Read(block.Lines.ToString());
        var writer = new MarkdownText();
        writer.Write(document);
        return new MarkdownDraft(writer.Text, SourceMap.From(source, writer.Stretches, TitleAt(source, block, front)),
            front,
            writer.Silences);
    }

    /// <summary>The draft as a report.</summary>
    internal Report ToReport(string id) => new(id, Text)
    {
        Title = Front.Title,
        Byline = Front.Byline,
        Outlet = Front.Outlet,
        Published = Front.Published,
        Address = Front.Address,
        Silences = Silences,
    };

    private static MarkdownDocument Parse(string source, string place)
    {
        try
        {
            return Markdig.Markdown.Parse(source, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's guard against hostile nesting.
            throw ReportErrors.TooDeep(place, "elements nested more than a hundred deep");
        }
    }

    private static int? TitleAt(string source, YamlFrontMatterBlock? block, FrontMatter front)
    {
        var at = block is null || front.Title is null ? -1
            : source.IndexOf(front.Title, block.Span.Start, block.Span.Length, StringComparison.Ordinal);
        return at < 0 ? null : at;
    }
}
