using OnRecord.Text;

namespace OnRecord.Tagging;

/// <summary>Finds parts of speech and names. Not for several threads at once: it owns the memory it works in.</summary>
internal sealed class Tagger : IDisposable
{
    private readonly Encoder _encoder;
    private readonly EncoderOutput _encoded = new();
    private readonly TagScorer _scorer;

    internal Tagger(Model model)
    {
        _encoder = new Encoder(model);
        _scorer = new TagScorer(model);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _encoder.Dispose();
        _encoded.Dispose();
        _scorer.Dispose();
    }

    /// <summary>The labels of every token.</summary>
    internal TokenTags Tag(ReportText text)
    {
        var places = PlaceRows.Of(text, TokenQuotations.Of(text));
        var tags = new TokenTags(text.TokenSpan.Length);
        foreach (var (first, end) in Stretches.Of(text))
        {
            var tokens = (First: text.SentenceSpan[first].FirstToken, End: text.SentenceSpan[end - 1].EndToken);
            _encoder.Run(text, places, tokens, _encoded);
            _scorer.Fill(tags, tokens.First, _encoded);
        }

        return tags;
    }
}
