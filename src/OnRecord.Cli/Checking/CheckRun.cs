using OnRecord.Cli.CheckFormats;
using OnRecord.Cli.CheckSettings;
using OnRecord.Cli.Formats;
using OnRecord.Cli.Outputs;
using OnRecord.Cli.Pages;
using OnRecord.Cli.Screens;
using OnRecord.Ledger.Checking;
using OnRecord.Reports;

namespace OnRecord.Cli.Checking;

/// <summary>One run of <c>onrecord check</c>.</summary>
internal sealed class CheckRun : IDisposable
{
    private readonly CheckRequest _request;
    private readonly Screen _screen;
    private readonly ReportReading _reading;
    private readonly ElsewhereSource? _elsewhere;
    private readonly Checkers _checkers;
    private readonly KnownFindings _known;
    private readonly ICheckFormat _format;
    private readonly List<ReportFailure> _failures = [];
    private CheckSummary _summary;

    /// <summary>A run that finds statements by <paramref name="read"/>, which must be safe to call from many
    /// threads.</summary>
    /// <exception cref="OnRecordException">Protected names are to be shown for no reason (OR9204), a rule is not known
    /// (OR9604), or the settings or the baseline can't be used (OR96…).</exception>
    public CheckRun(CheckRequest request, Screen screen, Func<Report, Reading> read)
    {
        (_request, _screen) = (request, screen);
        _summary = new CheckSummary { Reason = ShownReason.Of(request.ShowProtected) };
        _reading = new ReportReading(read, _summary.Reason);
        _elsewhere = CheckedLedger.Open(request.Ledger, request.ShowProtected);
        _checkers = new Checkers(request.Rules, request.Config,
            _elsewhere is null ? null : reading => CheckedLedger.Find(_elsewhere, reading));
        _known = new KnownFindings(request.Baseline, request.WriteBaseline, request.Reason);
        _format = Format();
    }

    /// <summary>Checks all inputs and writes what was found; the result is the exit code.</summary>
    /// <exception cref="OnRecordException">The output can't be written (OR92…), or a report's settings can't be used
    /// (OR96…).</exception>
    public int Run(CancellationToken stop)
    {
        try
        {
            using var sink = Sink();
            using var progress = new ProgressLine(_screen, _request.Output is null && _screen.OutputIsTerminal);
            foreach (var outcome in InOrder.Select(Inputs(progress), _request.Jobs, (input, n) =>
                Check(input, n, stop)))
            {
                stop.ThrowIfCancellationRequested();
                Add(sink, progress, outcome);
            }

            End(sink);
            return _summary.ExitCode;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            // Inputs and settings never throw these: whatever is wrong with one has a code of its own.
            throw OutputErrors.Unwritable(_request.Output ?? "standard output", cause);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _elsewhere?.Dispose();

    private IEnumerable<ReportInput> Inputs(ProgressLine progress)
    {
        progress.CountInBackground(_request.Inputs);
        return ReportSource.From(_request.Inputs, new ReportSourceOptions { StandardInput = _screen.Input }).Inputs();
    }

    private CheckOutcome Check(ReportInput input, int number, CancellationToken stop) => input.Read(stop) switch
    {
        ReportRead read => _reading.Try(read, shown => Check(read, shown, number)) switch
        {
            (var outcome, null) => outcome!,
            (_, var failure) => Failed(failure),
        },
        ReportFailure failure => Failed(failure),
        var other => throw new InvalidOperationException($"An outcome of type {other.GetType()} was not foreseen."),
    };

    private CheckOutcome Check(ReportRead read, ShownReading shown, int number)
    {
        var checker = _checkers.For(read.Path);
        var check = new ShownCheck(read, shown, _known.Match(shown, checker.Check(shown.Original), checker.IsOn));
        return new CheckOutcome(_format.Write(check, number), CheckCounts.Of(check)) { HasLabels = shown.HasLabels };
    }

    private CheckOutcome Failed(ReportFailure failure) => new(_format.Write(failure), default) { Failure = failure };

    private void Add(IPieceSink sink, ProgressLine progress, CheckOutcome outcome)
    {
        if (outcome.Piece is { } piece)
        {
            sink.Add(piece);
        }

        if (outcome.Failure is { } failure)
        {
            _failures.Add(failure);
            progress.Clear();
            _screen.Complain(failure.Code, failure.Message);
        }

        _summary = _summary with
        {
            Counts = _summary.Counts + outcome.Counts,
            Checked = _summary.Checked + (outcome.Failure is null ? 1 : 0),
            Failures = _failures,
            HasLabels = _summary.HasLabels || outcome.HasLabels,
        };
        progress.Show(_summary.Checked + _failures.Count);
    }

    private void End(IPieceSink sink)
    {
        _summary = _summary with { Stale = _known.Stale };
        foreach (var entry in _summary.Stale)
        {
            _screen.Complain(SettingErrors.StaleCode, SettingErrors.Stale(entry));
        }

        sink.Complete();
        if (_known.Write() is { } said)
        {
            _screen.Error.WriteLine($"onrecord: {VisibleText.Line(said)}");
        }
    }

    private ICheckFormat Format() => _request.Format switch
    {
        "json" => new JsonCheckFormat(_summary.Reason),
        "sarif" => new SarifCheckFormat(_summary.Reason),
        "github" => new GitHubCheckFormat(),
        "html" => new HtmlCheckFormat(),
        _ when _request.Output is null => new TextCheckFormat(_screen.Width, _screen.Colour),
        _ => new TextCheckFormat(Screen.PipeWidth, colour: false),
    };

    private IPieceSink Sink() => _format is HtmlCheckFormat
        ? new PageSink(Stream(), static reports =>
            HtmlDocument.HeadOf(HtmlCheckFormat.Heading, reports), HtmlDocument.FootOf(HtmlCheckFormat.Heading))
        : new StreamSink(Stream(), _format.Head, _format.Between, () => _format.Foot(_summary));

    private OutputStream Stream() =>
        _request.Output is { } path ? OutputStream.ToFile(path) : OutputStream.To(_screen.Output);
}
