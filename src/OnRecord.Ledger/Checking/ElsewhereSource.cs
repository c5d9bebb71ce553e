using System.Collections.Concurrent;
using OnRecord.Checks.Elsewhere;
using OnRecord.Ledger.Following;

namespace OnRecord.Ledger.Checking;

/// <summary>Looks up in a ledger, for checks, from many threads at once: each gets a connection of its own.</summary>
internal sealed class ElsewhereSource : IDisposable
{
    private readonly string _place;
    private readonly bool _showsProtected;
    private readonly Lazy<PhraseSample> _sample;
    private readonly ConcurrentBag<(StatementLedger Ledger, ElsewhereFinder Finder)> _idle = [];
    private readonly ConcurrentBag<StatementLedger> _opened = [];

    /// <summary>Opens a ledger that is there.</summary>
    /// <exception cref="OnRecordException">It can't be read (OR95…).</exception>
    public ElsewhereSource(string place, bool showsProtected)
    {
        (_place, _showsProtected) = (place, showsProtected);
        _sample = new Lazy<PhraseSample>(ReadSample);
        _idle.Add(Open());
    }

    /// <summary>What the ledger knows of a report's quotations.</summary>
    /// <exception cref="OnRecordException">The ledger can't be read (OR95…).</exception>
    public ReportElsewhere Find(Reading reading)
    {
        var one = _idle.TryTake(out var idle) ? idle : Open();
        try
        {
            return one.Finder.Find(reading);
        }
        finally
        {
            _idle.Add(one);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        while (_opened.TryTake(out var ledger))
        {
            ledger.Dispose();
        }
    }

    private (StatementLedger Ledger, ElsewhereFinder Finder) Open()
    {
        var ledger = StatementLedger.Open(_place, new LedgerOptions { Create = false, ReadOnly = true });
        _opened.Add(ledger);
        return (ledger, new ElsewhereFinder(ledger, _sample, _showsProtected));
    }

    // On a connection of its own: whoever asks first is in the middle of using theirs.
    private PhraseSample ReadSample()
    {
        using var ledger = StatementLedger.Open(_place, new LedgerOptions { Create = false, ReadOnly = true });
        return ledger.Guard(() => PhraseSample.Of(ledger.Database));
    }
}
