using System.Text;

namespace OnRecord.Training.Corpora;

/// <summary>Puts one text together from its sentences: words, spaces and paragraphs.</summary>
internal sealed class TreebankText(string path, string name)
{
    private readonly StringBuilder _text = new();
    private readonly List<AnalysedToken> _tokens = [];
    private readonly List<TokenRange> _sentences = [];
    private readonly EntityBrackets _entities = new();
    private bool _spaceAfter = true;
    private bool _hasNames;

    /// <summary>Appends a sentence.</summary>
    /// <exception cref="OnRecordException">OR9302: its words don't make up its text.</exception>
    public void Add(ConlluSentence sentence)
    {
        _hasNames |= sentence.Comment("global.Entity") is not null;
        Separate(sentence.OpensParagraph);
        var (first, origin) = (_tokens.Count, _text.Length);
        var units = new SentenceUnits(path, sentence);
        _text.Append(units.Text);
        _spaceAfter = units.SpaceAfter;
        foreach (var (row, span) in units.Words())
        {
            ReadEntities(row);
            var head = row.HeadId() == 0 ? -1 : first + row.HeadId() - 1;
            var place = new TextSpan(origin + span.Start, origin + span.End);
            _tokens.Add(new AnalysedToken(place, row.Tag, row.Lemma, head, row.Relation, ""));
        }

        _sentences.Add(new TokenRange(first, _tokens.Count));
        if (!_entities.AreClosed)
        {
            throw ConlluFile.Broken(
                path, sentence.Rows[^1].Line, "ends a sentence inside an \"Entity=\" that it leaves open");
        }
    }

    /// <summary>The text as it stands.</summary>
    public AnalysedText Build()
    {
        var text = _text.ToString();
        var tokens = _tokens.ToArray();
        if (_hasNames)
        {
            new EntityNames(_entities.Mentions).Mark(tokens, text);
        }

        return new AnalysedText(name, text, tokens, _sentences);
    }

    /// <summary>The text with its entities.</summary>
    public CoreferenceText BuildCoreference()
    {
        var analysis = Build();
        var chains = new ChainCollector();
        foreach (var mention in _entities.Mentions.Where(mention => mention.IsFirstPart))
        {
            chains.Add(
                mention.Entity,
                new CoreferenceMention(Span(mention.Range), Span(mention.Head())),
                EntityTypes.OfGum(mention.Type));
        }

        return new CoreferenceText(name, analysis.Text, chains.Build()) { Analysis = analysis };
    }

    private TextSpan Span(TokenRange range) => new(_tokens[range.First].Span.Start, _tokens[range.End - 1].Span.End);

    private void ReadEntities(ConlluRow row)
    {
        if (!_entities.TryRead(row.MiscValue("Entity"), _tokens.Count))
        {
            throw ConlluFile.Broken(path, row.Line, "has an \"Entity=\" that closes what is not open");
        }
    }

    private void Separate(bool paragraph)
    {
        if (_tokens.Count > 0)
        {
            _text.Append(paragraph ? "\n\n" : _spaceAfter ? " " : "");
        }
    }
}
