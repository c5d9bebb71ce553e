using OnRecord.Cli.Formats;
using OnRecord.Cli.Outputs;
using OnRecord.Cli.Screens;
using OnRecord.Reports;

namespace OnRecord.Cli.Verbs;

/// <summary>One run of <c>onrecord read</c>.</summary>
internal sealed class ReadRun
{
    private readonly ReadOptions _options;
    private readonly Screen _screen;
    private readonly Func<Report, Reading> _read;
    private readonly IReadingFormat _format;
    private readonly string? _reason;
    private int _done;
    private int _failed;

    /// <summary>A run that finds statements by <paramref name="read"/>, which must be safe to call from many threads.</summary>
    /// <exception cref="OnRecordException">Protected names are to be shown for no reason (OR9204).</exception>
    public ReadRun(ReadOptions options, Screen screen, Func<Report, Reading> read)
    {
        _options = options;
        _screen = screen;
        _read = read;
        _format = Format();
        _reason = ShownReason.Of(options.ShowProtected);
    }

    /// <summary>Reads all inputs and writes what was found; the result is the exit code.</summary>
    /// <exception cref="OnRecordException">The output can't be written (OR92…).</exception>
    public int Run(CancellationToken stop)
    {
        try
        {
            using var sink = Sink();
            using var progress = new ProgressLine(_screen, Quiet);
            foreach (var (piece, failure) in InOrder.Select(Inputs(progress), _options.Jobs, (input, n) => Read(input, n, stop)))
            {
                stop.ThrowIfCancellationRequested();
                Add(sink, progress, piece, failure);
            }

            sink.Complete();
            return _done == 0 && _failed > 0 ? ExitCode.CouldNotRun : ExitCode.Done;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            // Inputs never throw these: ReportInput turns whatever is wrong with one into a failure of its own.
            throw OutputErrors.Unwritable(_options.Output ?? "standard output", cause);
        }
    }

    // Where the output runs over the same terminal, progress would tear it.
    private bool Quiet => _options.Output is null && _screen.OutputIsTerminal;

    private IEnumerable<ReportInput> Inputs(ProgressLine progress)
    {
        var options = new ReportSourceOptions { StandardInput = _screen.Input };
        progress.CountInBackground(_options.Inputs);
        return ReportSource.From(_options.Inputs, options).Inputs();
    }

    private (Piece? Piece, ReportFailure? Failure) Read(ReportInput input, int number, CancellationToken stop) =>
        input.Read(stop) switch
        {
            ReportRead read => Write(read.Report, input.Place, number),
            ReportFailure failure => (_format.Write(failure), failure),
            var other => throw new InvalidOperationException($"An outcome of type {other.GetType()} was not foreseen."),
        };

    // A fault of ours in one report must not cost the others.
    private (Piece? Piece, ReportFailure? Failure) Write(Report report, string place, int number)
    {
        ShownReading? shown = null;
        try
        {
            shown = new ShownReading(_read(report), _reason);
            return (_format.Write(shown, number), null);
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or OperationCanceledException or OnRecordException))
        {
            var failure = ReadingFault.Of((Shown(shown, report.Id), Shown(shown, place), Shown(shown, fault.Message)), fault);
            return (_format.Write(failure), failure);
        }
    }

    // As long as nothing is known of the report's speakers, nobody is known to be protected.
    private static string Shown(ShownReading? shown, string text) => shown?.Mask(text) ?? text;

    private void Add(IPieceSink sink, ProgressLine progress, Piece? piece, ReportFailure? failure)
    {
        if (piece is not null)
        {
            sink.Add(piece);
        }

        if (failure is not null)
        {
            _failed++;
            progress.Clear();
            _screen.Complain(failure.Code, failure.Message);
        }
        else
        {
            _done++;
        }

        progress.Show(_done + _failed);
    }

    private IReadingFormat Format() => _options.Format switch
    {
        "jsonl" => new JsonLinesFormat(_options.WithText),
        "csv" => new CsvFormat(),
        "html" => new HtmlFormat(),
        "brat" => new BratFormat(),
        "annotations" => new AnnotationsFormat(),
        _ when _options.Output is null => new TextFormat(_screen.Width, _screen.Colour),
        _ => new TextFormat(Screen.PipeWidth, colour: false),
    };

    private IPieceSink Sink() => (_options.Format, _options.Output) switch
    {
        ("brat", { } folder) => new FolderSink(folder),
        ("brat", null) => new SingleSink(new StreamSink(Stream(), _format)),
        ("html", _) => new PageSink(Stream()),
        _ => new StreamSink(Stream(), _format),
    };

    private OutputStream Stream() =>
        _options.Output is { } path ? OutputStream.ToFile(path) : OutputStream.To(_screen.Output);
}
