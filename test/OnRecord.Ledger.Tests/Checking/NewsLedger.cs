using OnRecord.Checks.Elsewhere;
using OnRecord.Ledger.Checking;
using OnRecord.Ledger.Tests.Support;
using OnRecord.Wordings;

namespace OnRecord.Ledger.Tests.Checking;

/// <summary>A ledger of real news, made once for the tests that check against it.</summary>
public sealed class NewsLedger : IDisposable
{
    private const int Reports = 150;

    private static readonly Lazy<StatementReader> Reader = new(StatementReader.Load);

    private readonly LedgerPlace _place = LedgerPlace.In(Engine.Sqlite);
    private readonly Lazy<IReadOnlyList<Reading>> _readings;
    private readonly Lazy<ElsewhereSource> _source;

    public NewsLedger()
    {
        _readings = new(() => [.. NewsCorpus.Reports(Reports).Select(Read)]);
        _source = new(Open);
    }

    /// <summary>The reports as they were read.</summary>
    public IReadOnlyList<Reading> Readings => _readings.Value;

    /// <summary>What the ledger knows of a report.</summary>
    public ReportElsewhere Find(Reading reading) => _source.Value.Find(reading);

    public static Reading Read(Report report) => Reader.Value.Read(report);

    public void Dispose()
    {
        if (_source.IsValueCreated)
        {
            _source.Value.Dispose();
        }

        _place.Dispose();
    }

    private ElsewhereSource Open()
    {
        using var ledger = _place.Open();
        foreach (var reading in Readings)
        {
            ledger.Add(reading, [.. WordingFinder.Find(reading).Select(static wording => new StatementWording(
                wording.Statement, wording.Spans, wording.Text, FoldedWords.Of(wording.Text).Letters.TrimEnd()))]);
        }

        ledger.IndexWordings();
        return new ElsewhereSource(_place.Address, showsProtected: false);
    }
}
