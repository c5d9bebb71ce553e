using System.Globalization;

namespace OnRecord.Training.Corpora;

/// <summary>Reads CoreNLP's analysis of texts that stand beside it.</summary>
internal static class CoreNlpFile
{
    /// <summary>The analysed texts in the file's order; every newdoc id is the name of a text file.</summary>
    public static IEnumerable<AnalysedText> Read(string path, string textFolder)
    {
        Text? text = null;
        foreach (var sentence in ConlluFile.Read(path))
        {
            if (sentence.OpensText(out var id) || text is null)
            {
                if (text is not null)
                {
                    yield return text.Build();
                }

                text = new Text(path, textFolder, id ?? throw ConlluFile.Broken(path, 1, "lacks \"# newdoc id = …\""));
            }

            text.Add(sentence);
        }

        if (text is not null)
        {
            yield return text.Build();
        }
    }

    private sealed class Text
    {
        private readonly string _path;
        private readonly string _name;
        private readonly string _text;
        private readonly CodePoints _points;
        private readonly List<AnalysedToken> _tokens = [];
        private readonly List<TokenRange> _sentences = [];

        public Text(string path, string textFolder, string name)
        {
            (_path, _name) = (path, name);
            _text = CorpusFile.ReadText(Path.Combine(textFolder, name + ".txt"));
            _points = new CodePoints(_text);
        }

        public AnalysedText Build() => new(_name, _text, _tokens, _sentences);

        public void Add(ConlluSentence sentence)
        {
            var first = _tokens.Count;
            var before = "O";
            foreach (var row in sentence.Rows.Where(row => row.IsWord))
            {
                var label = Label(row.MiscValue("NER"));
                var head = row.HeadId() == 0 ? -1 : first + row.HeadId() - 1;
                var name = label == "O" ? label : (label == before ? "I-" : "B-") + label;
                _tokens.Add(new AnalysedToken(Place(row), row.Tag, row.Lemma, head, row.Relation, string.Intern(name)));
                before = label;
            }

            _sentences.Add(new TokenRange(first, _tokens.Count));
        }

        private TextSpan Place(ConlluRow row)
        {
            var range = (row.MiscValue("Range") ?? "").Split(':');
            return range.Length == 2 && Number(range[0]) is { } start && Number(range[1]) is { } end
                    && _points.Hold(new TextSpan(start, end))
                ? _points.ToUtf16(new TextSpan(start, end))
                : throw ConlluFile.Broken(_path, row.Line, $"has no \"Range=\" inside the text \"{_name}\"");
        }

        private static int? Number(string digits) =>
            int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

        // CoreNLP's other classes (dates, numbers, …) are not names.
        private static string Label(string? ner) => ner switch
        {
            "PERSON" => "PERSON",
            "ORGANIZATION" => "ORGANISATION",
            "LOCATION" => "PLACE",
            "MISC" => "OTHER",
            _ => "O",
        };
    }
}
