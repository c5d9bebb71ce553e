using System.Collections.Concurrent;
using OnRecord.Tagging;
using OnRecord.Text;

namespace OnRecord.Statements;

/// <summary>Finds the statements of a text. Safe to share between threads.</summary>
internal sealed class StatementFinder : IDisposable
{
    private readonly Encoder _encoder;
    private readonly CandidateFinder _candidates;
    private readonly ConcurrentBag<(EncoderOutput Encoded, WindowScratch Windows)> _idle = [];

    internal StatementFinder(Model model)
    {
        _encoder = new Encoder(model);
        _candidates = new CandidateFinder(model);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (encoded, windows) in _idle)
        {
            encoded.Dispose();
            windows.Dispose();
        }

        _encoder.Dispose();
    }

    /// <summary>Every candidate, in the order of their anchors.</summary>
    internal List<Candidate> Propose(TextFacts facts)
    {
        var found = new List<Candidate>();
        var scratch = _idle.TryTake(out var idle) ? idle : (new EncoderOutput(), new WindowScratch());
        foreach (var (first, end) in Stretches.Of(facts.Text))
        {
            var sentences = facts.Text.SentenceSpan;
            var tokens = (sentences[first].FirstToken, sentences[end - 1].EndToken);
            _encoder.Run(facts.Text, facts.Places, tokens, scratch.Item1);
            _candidates.Find(facts, tokens.FirstToken, scratch.Item1, scratch.Item2, found);
        }

        _idle.Add(scratch);
        return found;
    }
}
