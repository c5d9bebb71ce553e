using System.Globalization;
using System.Text.RegularExpressions;

namespace OnRecord.Training.Corpora;

/// <summary>Reads one brat annotation file, see https://brat.nlplab.org/standoff.html.</summary>
internal sealed partial class BratFile
{
    private readonly string _path;
    private readonly string _text;
    private readonly CodePoints _points;
    private readonly OrderedDictionary<string, BratSpan> _spans = new(StringComparer.Ordinal);
    private int _line;

    private BratFile(string path, string text) => (_path, _text, _points) = (path, text, CodePoints.Of(text));

    /// <summary>The file's events that have a content with at least one letter or digit, in its order.</summary>
    /// <exception cref="OnRecordException">OR9301: unreadable; OR9303: a line breaks the format.</exception>
    public static IReadOnlyList<Attribution> Read(string path, string text)
    {
        var lines = CorpusFile.ReadLines(path);
        var file = new BratFile(path, text);
        file.ForEach(lines, SpanLine(), file.AddSpan);
        var attributions = new List<Attribution>();
        file.ForEach(lines, EventLine(), columns => attributions.Add(file.Event(columns)));
        return [.. attributions.Where(attribution => attribution.Content.Any(file.HasWord))];
    }

    /// <summary>The file's spans, in its order.</summary>
    /// <exception cref="OnRecordException">OR9301: unreadable; OR9303: a line breaks the format.</exception>
    public static IReadOnlyList<BratSpan> ReadSpans(string path, string text)
    {
        var file = new BratFile(path, text);
        file.ForEach(CorpusFile.ReadLines(path), SpanLine(), file.AddSpan);
        return [.. file._spans.Values];
    }

    // Other lines are notes, relations, and the rest of a quoted text that holds a line break: none of ours.
    private void ForEach(IReadOnlyList<string> lines, Regex kind, Action<string[]> read)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (kind.IsMatch(lines[i]))
            {
                _line = i + 1;
                read(lines[i].Split('\t'));
            }
        }
    }

    private void AddSpan(string[] columns)
    {
        var space = columns.Length > 1 ? columns[1].IndexOf(' ', StringComparison.Ordinal) : -1;
        if (space < 0)
        {
            throw Broken("should read \"T1<tab>Label START END<tab>words\"");
        }

        var spans = columns[1][(space + 1)..].Split(';').Select(Span);
        _spans[columns[0]] = new BratSpan(columns[1][..space], [.. spans]);
    }

    private TextSpan Span(string offsets)
    {
        var parts = offsets.Split(' ');
        if (parts.Length != 2
            || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var end))
        {
            throw Broken($"has the offsets \"{offsets}\" where \"START END\" should stand");
        }

        var points = new TextSpan(start, end);
        return _points.TryFind(points, out var span) ? span : throw Broken(
            $"has the span {points}, which isn't inside the text of {_points.Count} code points");
    }

    private Attribution Event(string[] columns)
    {
        var (source, cue, content) = (new List<TextSpan>(), new List<TextSpan>(), new List<TextSpan>());
        var arguments = columns.Length > 1 ? columns[1].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        foreach (var argument in arguments)
        {
            var colon = argument.IndexOf(':', StringComparison.Ordinal);
            var key = colon < 0 ? "" : argument[(colon + 1)..];
            var spans = _spans.GetValueOrDefault(key)
                ?? throw Broken($"has the argument \"{argument}\", which names no span of the file");
            var role = argument[..colon].TrimEnd("0123456789".ToCharArray());
            List<TextSpan> ofRole = role switch { "Source" => source, "Cue" => cue, "Content" => content, _ => [] };
            ofRole.AddRange(spans.Parts);
        }

        return new Attribution(source, cue, content);
    }

    private bool HasWord(TextSpan span) => _text[span.Start..span.End].Any(char.IsLetterOrDigit);

    private OnRecordException Broken(string fault) => new(
        "OR9303", $"Line {_line} of \"{_path}\" {fault}. Correct the line, or export the folder from brat again.");

    [GeneratedRegex(@"^T\d+(\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex SpanLine();

    [GeneratedRegex(@"^E\d+(\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex EventLine();
}
