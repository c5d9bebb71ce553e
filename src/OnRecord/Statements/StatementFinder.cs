using System.Collections.Concurrent;
using OnRecord.Tagging;

namespace OnRecord.Statements;

/// <summary>Finds the statements of a text. Safe to share between threads.</summary>
internal sealed class StatementFinder : IDisposable
{
    private readonly Model _model;
    private readonly Encoder _encoder;
    private readonly CandidateFinder _candidates;
    private readonly CandidateScorer? _scorer;
    private readonly ConcurrentBag<ReadingScratch> _idle = [];

    internal StatementFinder(Model model)
        : this(model, new CandidateScorer(model))
    {
    }

    /// <summary>A finder with a scorer of its own; without one it can propose, but not choose.</summary>
    internal StatementFinder(Model model, CandidateScorer? scorer)
    {
        _model = model;
        _encoder = new Encoder(model);
        _candidates = new CandidateFinder(model);
        _scorer = scorer;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var scratch in _idle)
        {
            scratch.Dispose();
        }

        _encoder.Dispose();
    }

    /// <summary>The candidates to make statements of, and all that were considered; both in the order of their anchors.</summary>
    internal (List<Candidate> Chosen, List<Candidate> All) Find(TextFacts facts)
    {
        var scorer = _scorer ?? throw new InvalidOperationException("This finder has no scorer.");
        var candidates = Propose(facts);
        scorer.Score(facts, candidates);
        var chosen = CandidateChooser.Choose(candidates, scorer.Threshold);
        chosen.AddRange(LeftQuotations.Find(facts, chosen).ToList());
        return (chosen, candidates);
    }

    /// <summary>Every candidate, not scored yet; fills in the tags of <paramref name="facts"/> on the way.</summary>
    internal List<Candidate> Propose(TextFacts facts)
    {
        var found = new List<Candidate>(TurnFinder.Find(facts));
        var scratch = Borrow();
        foreach (var (first, end) in Stretches.Of(facts.Text))
        {
            var sentences = facts.Text.SentenceSpan;
            var tokens = (sentences[first].FirstToken, sentences[end - 1].EndToken);
            _encoder.Run(facts.Text, facts.Places, tokens, scratch.Encoded);
            scratch.Tags.Fill(facts.Tags, tokens.FirstToken, scratch.Encoded);
            _candidates.Find(facts, tokens.FirstToken, scratch.Encoded, scratch.Windows, found);
        }

        _idle.Add(scratch);
        return found;
    }

    private ReadingScratch Borrow() => _idle.TryTake(out var scratch) ? scratch : new ReadingScratch(_model);
}
