using System.Globalization;

namespace OnRecord.Training.Corpora;

/// <summary>Reads a file of LitBank's quotations: <c>QUOTE</c>, id, first line and word, last line and word, and the
/// words; then <c>ATTRIB</c>, id and the chain of the speaker; columns parted by tabs.</summary>
internal sealed class SpokenQuotationFile
{
    private readonly string _path;
    private readonly IReadOnlyList<TextSpan[]> _lines;
    private readonly Dictionary<string, TextSpan> _quotations = new(StringComparer.Ordinal);
    private readonly List<SpokenQuotation> _spoken = [];

    private SpokenQuotationFile(string path, string text) => (_path, _lines) = (path, WordsOfLines(text));

    /// <summary>The quotations that have a speaker, in the order of the text.</summary>
    /// <exception cref="OnRecordException">OR9301: unreadable; OR9303: a line breaks the format.</exception>
    public static IReadOnlyList<SpokenQuotation> Read(string path, string text)
    {
        var file = new SpokenQuotationFile(path, text);
        var lines = CorpusFile.ReadLines(path);
        for (var i = 0; i < lines.Count; i++)
        {
            file.Add(lines[i].Split('\t'), i + 1);
        }

        return [.. file._spoken.OrderBy(static quotation => quotation.Span)];
    }

    private void Add(string[] columns, int line)
    {
        switch (columns)
        {
            case ["QUOTE", var id, var firstLine, var firstWord, var lastLine, var lastWord, ..]:
                var first = Word(firstLine, firstWord) ?? throw Broken(line);
                var last = Word(lastLine, lastWord) ?? throw Broken(line);
                _quotations[id] = last < first ? throw Broken(line) : new TextSpan(first.Start, last.End);
                break;
            case ["ATTRIB", var id, { Length: > 0 } chain]:
                var span = _quotations.TryGetValue(id, out var found) ? found : throw Broken(line);
                _spoken.Add(new SpokenQuotation(span, chain));
                break;
            case [""]:
                break;
            default:
                throw Broken(line);
        }
    }

    private TextSpan? Word(string line, string word) =>
        int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < _lines.Count
        && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number < _lines[at].Length
            ? _lines[at][number]
            : null;

    private static List<TextSpan[]> WordsOfLines(string text)
    {
        var lines = new List<TextSpan[]>();
        foreach (var at in text.AsSpan().Split('\n'))
        {
            var start = at.Start.Value;
            var words = new List<TextSpan>();
            foreach (var word in text.AsSpan(at).Split(' '))
            {
                if (word.End.Value > word.Start.Value)
                {
                    words.Add(new TextSpan(start + word.Start.Value, start + word.End.Value));
                }
            }

            lines.Add([.. words]);
        }

        return lines;
    }

    private OnRecordException Broken(int line) => new(
        "OR9303",
        $"Line {line} of \"{_path}\" is neither a quotation inside the text nor the speaker of one above it. "
        + "Correct the line, or fetch the corpus again.");
}
