namespace OnRecord.Reports;

/// <summary>One report to be read: a file, a line of a file, an address, or standard input.</summary>
/// <remarks>Cheap until it is read. Different inputs may be read on different threads at once.</remarks>
public sealed class ReportInput
{
    private readonly string _id;
    private readonly Func<CancellationToken, RawReport> _load;
    private readonly RawReportReader _reader;

    internal ReportInput(string id, string place, Func<CancellationToken, RawReport> load, RawReportReader reader)
    {
        _id = id;
        Place = place;
        _load = load;
        _reader = reader;
    }

    /// <summary>Where the input stands, as in <see cref="ReportOutcome.Place"/>.</summary>
    public string Place { get; }

    /// <summary>Reads the input; whatever is wrong with it becomes a <see cref="ReportFailure"/>.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public ReportOutcome Read(CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return _reader.Read(_load(cancellation));
        }
        catch (OnRecordException failure)
        {
            return new ReportFailure(_id, Place, failure.Code, failure.Message);
        }
    }
}
