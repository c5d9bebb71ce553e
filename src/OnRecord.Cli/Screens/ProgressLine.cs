using System.Diagnostics;
using System.Globalization;
using OnRecord.Reports;

namespace OnRecord.Cli.Screens;

/// <summary>A line on a terminal that says how far long work is. Anywhere else, and for short work, nothing.</summary>
internal sealed class ProgressLine(Screen screen, bool quiet) : IDisposable
{
    private const int BarColumns = 24;
    private static readonly TimeSpan FirstAfter = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _next = FirstAfter;
    private Task<int>? _total;
    private bool _shown;

    private bool Silent => quiet || !screen.ErrorIsTerminal;

    /// <summary>Finds out how many inputs there are, so that the bar knows its length. Standard input can't be read
    /// twice: with it there is no bar, only a count.</summary>
    public void CountInBackground(IReadOnlyList<string> inputs)
    {
        if (!Silent && !inputs.Contains("-"))
        {
            _total = Task.Run(() => ReportSource.From(inputs).Inputs().Count());
        }
    }

    /// <summary>Says that <paramref name="done"/> reports are done.</summary>
    public void Show(int done)
    {
        if (Silent || _clock.Elapsed < _next)
        {
            return;
        }

        _next = _clock.Elapsed + Every;
        _shown = true;
        screen.Error.Write("\r\u001b[K" + Line(done));
    }

    /// <summary>Takes the line away, until it is shown again.</summary>
    public void Clear()
    {
        if (_shown)
        {
            screen.Error.Write("\r\u001b[K");
            _shown = false;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Clear();

    private string Line(int done)
    {
        var rate = string.Create(CultureInfo.InvariantCulture, $"{done / _clock.Elapsed.TotalSeconds:0} a second");
        return _total is { IsCompletedSuccessfully: true, Result: > 0 and var total }
            ? string.Create(CultureInfo.InvariantCulture,
                $"{Bar(done, total)} {done} of {total} read, {rate}{Left(done, total)}")
            : string.Create(CultureInfo.InvariantCulture, $"{done} read, {rate}");
    }

    private string Left(int done, int total)
    {
        var left = _clock.Elapsed * ((total - done) / Math.Max(1.0, done));
        return left < Every ? ""
            : left.TotalSeconds < 60 ? string.Create(CultureInfo.InvariantCulture, $", {left.TotalSeconds:0} s left")
            : string.Create(CultureInfo.InvariantCulture, $", {left.TotalMinutes:0} min left");
    }

    private static string Bar(int done, int total)
    {
        var full = (int)((long)BarColumns * Math.Min(done, total) / total);
        return new string('━', full) + new string('─', BarColumns - full);
    }
}
