using BenchmarkDotNet.Attributes;
using OnRecord.Text;

namespace OnRecord.Benchmarks;

/// <summary>Cutting texts into paragraphs, quotations, sentences and tokens.</summary>
[MemoryDiagnoser]
public class TextBenchmarks
{
    private IReadOnlyList<string> _texts = [];

    [GlobalSetup]
    public void LoadTexts() => _texts = BenchTexts.FromBesideOrExamples().Texts;

    [Benchmark]
    public int Cut()
    {
        var tokens = 0;
        foreach (var text in _texts)
        {
            tokens += ReportText.From(text).Tokens.Count;
        }

        return tokens;
    }
}
