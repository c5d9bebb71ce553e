using BenchmarkDotNet.Attributes;

namespace OnRecord.Benchmarks;

/// <summary>The whole way from reports to readings, and getting ready for it.</summary>
[MemoryDiagnoser]
public class ReaderBenchmarks
{
    private readonly StatementReader _reader = StatementReader.Load();
    private IReadOnlyList<Report> _reports = [];

    [GlobalSetup]
    public void LoadReports() => _reports =
        [.. BenchTexts.FromBesideOrExamples().Texts.Select((text, i) => new Report($"text{i}", text))];

    [Benchmark]
    public StatementReader Load() => StatementReader.Load();

    [Benchmark(Baseline = true)]
    public int Read()
    {
        var statements = 0;
        foreach (var report in _reports)
        {
            statements += _reader.Read(report).Statements.Count;
        }

        return statements;
    }
}
