using OnRecord.Cli.Screens;
using OnRecord.Ledger;
using OnRecord.Reports;

namespace OnRecord.Cli.Adding;

/// <summary>One run of <c>onrecord add</c>.</summary>
internal sealed class AddRun(AddOptions options, Screen screen, Func<Report, Reading> read)
{
    private readonly Lock _lookup = new();
    private readonly AddSummary _summary = new();

    /// <summary>Reads all inputs into the ledger; the result is the exit code.</summary>
    /// <exception cref="OnRecordException">The ledger can't be opened or written (OR95…).</exception>
    public int Run(CancellationToken stop)
    {
        using var ledger = StatementLedger.Open(options.Ledger);
        using var lookup = StatementLedger.Open(options.Ledger);
        using var progress = new ProgressLine(screen, quiet: false);
        progress.CountInBackground(options.Inputs);
        var inputs = ReportSource.From(options.Inputs, new ReportSourceOptions { StandardInput = screen.Input })
            .Inputs();
        try
        {
            foreach (var step in InOrder.Select(inputs, options.Jobs, (input, _) => Read(input, lookup, stop)))
            {
                stop.ThrowIfCancellationRequested();
                Take(step, ledger, progress);
            }
        }
        finally
        {
            progress.Clear();
            _summary.Write(screen, ledger.Place);
        }

        ledger.IndexWordings();
        ledger.Flush();
        return _summary.ExitCode;
    }

    // On one of several threads: everything but the writing.
    private AddStep Read(ReportInput input, StatementLedger lookup, CancellationToken stop) => input.Read(stop) switch
    {
        ReportFailure failure => new AddStep(failure.Id) { Failure = failure },
        ReportRead { Report: var report } when !options.Again && IsThere(lookup, report) =>
            new AddStep(report.Id) { IsThere = true },
        ReportRead { Report: var report } => Find(NamedReport.Of(report), input.Place),
        var other => throw new InvalidOperationException($"An outcome of type {other.GetType()} was not foreseen."),
    };

    private bool IsThere(StatementLedger lookup, Report report)
    {
        lock (_lookup)
        {
            return report.Sha256 is { } sha256 && lookup.Contains(sha256);
        }
    }

    // A fault of ours in one report must not cost the others.
    private AddStep Find(Report report, string place)
    {
        try
        {
            var reading = read(report);
            return new AddStep(report.Id) { Reading = reading, Wordings = StatementWordings.Of(reading) };
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or OperationCanceledException
            or OnRecordException))
        {
            return new AddStep(report.Id) { Failure = ReadingFault.Of((report.Id, place, fault.Message), fault) };
        }
    }

    private void Take(AddStep step, StatementLedger ledger, ProgressLine progress)
    {
        if (step.Failure is { } failure)
        {
            ledger.NoteFailure(failure.Id, new OnRecordException(failure.Code, failure.Message));
            progress.Clear();
            screen.Complain(failure.Code, failure.Message);
            _summary.Fail(failure);
        }
        else if (step.Reading is { } reading)
        {
            _summary.Add(options.Again ? ledger.Replace(reading, step.Wordings)
                : ledger.Add(reading, step.Wordings), reading);
        }
        else
        {
            _summary.AddKnown();
        }

        progress.Show(_summary.Done);
    }
}
