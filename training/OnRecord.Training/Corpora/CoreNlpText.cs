using System.Globalization;

namespace OnRecord.Training.Corpora;

/// <summary>Puts CoreNLP's analysis of one text together from its sentences.</summary>
internal sealed class CoreNlpText(string path, string name, string text)
{
    private readonly CodePoints _points = CodePoints.Of(text);
    private readonly List<AnalysedToken> _tokens = [];
    private readonly List<TokenRange> _sentences = [];
    private readonly ChainCollector _chains = new();

    /// <summary>The text's tokens and sentences.</summary>
    public AnalysedText Build() => new(name, text, _tokens, _sentences);

    /// <summary>The text's chains, with its tokens and sentences.</summary>
    public CoreferenceText BuildCoreference() => new(name, text, _chains.Build()) { Analysis = Build() };

    /// <summary>Appends a sentence.</summary>
    /// <exception cref="OnRecordException">OR9302: a place or a chain breaks the format.</exception>
    public void Add(ConlluSentence sentence)
    {
        var first = _tokens.Count;
        var before = "O";
        var words = sentence.Rows.Where(row => row.IsWord).ToList();
        foreach (var row in words)
        {
            var label = Label(row.MiscValue("NER"));
            var head = row.HeadId() == 0 ? -1 : first + row.HeadId() - 1;
            var marked = label == "O" ? label : (label == before ? "I-" : "B-") + label;
            _tokens.Add(new AnalysedToken(Place(row), row.Tag, row.Lemma, head, row.Relation, string.Intern(marked)));
            before = label;
        }

        _sentences.Add(new TokenRange(first, _tokens.Count));
        AddChains(sentence.Comment("coref"), words);
    }

    private void AddChains(string? coref, List<ConlluRow> words)
    {
        var mentions = (coref ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var item in mentions)
        {
            var (chain, range, head) = Parse(item, words.Count) ?? throw ConlluFile.Broken(
                path, words.Count > 0 ? words[0].Line : 1,
                $"begins a sentence with \"{item}\" in its \"# coref\", where \"chain:first-last:head\" inside the "
                + "sentence should stand");
            var tokens = _tokens.Count - words.Count;
            var span = new TextSpan(_tokens[tokens + range.First].Span.Start, _tokens[tokens + range.End - 1].Span.End);
            var type = EntityTypes.OfCoreNlp(words[head].MiscValue("NER"));
            _chains.Add(chain, new CoreferenceMention(span, _tokens[tokens + head].Span), type);
        }
    }

    // The corpus counts words from 1, and its last word is inside.
    private static (string Chain, TokenRange Range, int Head)? Parse(string item, int words)
    {
        var parts = item.Split(':', '-');
        return parts is [{ Length: > 0 } chain, var firstWord, var lastWord, var headWord]
            && Number(firstWord) is { } first && Number(lastWord) is { } last && Number(headWord) is { } head
            && first >= 1 && first <= head && head <= last && last <= words
            ? (chain, new TokenRange(first - 1, last), head - 1)
            : null;
    }

    private TextSpan Place(ConlluRow row)
    {
        var range = (row.MiscValue("Range") ?? "").Split(':');
        return range.Length == 2 && Number(range[0]) is { } start && Number(range[1]) is { } end
                && _points.TryFind(new TextSpan(start, end), out var span)
            ? span
            : throw ConlluFile.Broken(path, row.Line, $"has no \"Range=\" inside the text \"{name}\"");
    }

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    // CoreNLP's other classes (dates, numbers, …) are not names.
    private static string Label(string? ner) => EntityTypes.OfCoreNlp(ner) is { } type and not "TIME" ? type : "O";
}
