using System.Collections.Concurrent;
using OnRecord.Tagging;
using OnRecord.Text;

namespace OnRecord.Statements;

/// <summary>Finds the statements of a text. Safe to share between threads.</summary>
internal sealed class StatementFinder : IDisposable
{
    private readonly Encoder _encoder;
    private readonly CandidateFinder _candidates;
    private readonly CandidateScorer? _scorer;
    private readonly ConcurrentBag<(EncoderOutput Encoded, WindowScratch Windows)> _idle = [];

    internal StatementFinder(Model model)
        : this(model, new CandidateScorer(model))
    {
    }

    /// <summary>A finder with a scorer of its own; without one it can propose, but not choose.</summary>
    internal StatementFinder(Model model, CandidateScorer? scorer)
    {
        _encoder = new Encoder(model);
        _candidates = new CandidateFinder(model);
        _scorer = scorer;
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

    /// <summary>The statements to be made of a text, in the order of their anchors.</summary>
    internal List<Candidate> Find(TextFacts facts)
    {
        var scorer = _scorer ?? throw new InvalidOperationException("This finder has no scorer.");
        var candidates = Propose(facts);
        scorer.Score(facts, candidates);
        return CandidateChooser.Choose(candidates, scorer.Threshold);
    }

    /// <summary>Every candidate, not scored yet.</summary>
    internal List<Candidate> Propose(TextFacts facts)
    {
        var found = new List<Candidate>(TurnFinder.Find(facts));
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
