using BenchmarkDotNet.Attributes;
using OnRecord.Statements;
using OnRecord.Tagging;
using OnRecord.Text;

namespace OnRecord.Benchmarks;

/// <summary>The stages of a reading, each over all texts: cutting, tagging, proposing candidates, choosing among
/// them.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private readonly Model _model = Model.LoadEmbedded();
    private readonly StatementFinder _finder;
    private readonly Tagger _tagger;
    private readonly List<ReportText> _texts;
    private readonly List<TextFacts> _facts;

    public StageBenchmarks()
    {
        _finder = new StatementFinder(_model);
        _tagger = new Tagger(_model);
        _texts = [.. BenchTexts.FromBesideOrExamples().Texts.Select(ReportText.From)];
        _facts = [.. _texts.Select(static text => new TextFacts(text))];
    }

    [GlobalCleanup]
    public void Free()
    {
        _finder.Dispose();
        _tagger.Dispose();
    }

    [Benchmark]
    public int Cut() => _texts.Sum(static text => ReportText.From(text.Text).Sentences.Count);

    [Benchmark]
    public int Tag() => _texts.Sum(text => _tagger.Tag(text).Tags.Length);

    [Benchmark]
    public int Propose() => _facts.Sum(facts => _finder.Propose(facts).Count);

    [Benchmark(Baseline = true)]
    public int ProposeAndChoose() => _facts.Sum(facts => _finder.Find(facts).Chosen.Count);
}
