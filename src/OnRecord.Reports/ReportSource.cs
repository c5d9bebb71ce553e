using OnRecord.Reports.Inputs;

namespace OnRecord.Reports;

/// <summary>The reports behind a list of inputs: files, folders, patterns, http(s) addresses and standard
/// input.</summary>
/// <remarks>Nothing is opened before it is asked for, and at most one report's bytes are held at a time besides what
/// the caller keeps.</remarks>
public sealed class ReportSource
{
    private readonly IEnumerable<string> _inputs;
    private readonly InputFinder _finder;

    private ReportSource(IEnumerable<string> inputs, ReportSourceOptions options)
    {
        _inputs = inputs;
        _finder = new InputFinder(options);
    }

    /// <summary>The reports of <paramref name="inputs"/>, each a file, a folder (read with its sub-folders), a pattern
    /// with <c>*</c>, <c>?</c> or <c>**</c>, an http(s) address, or <c>-</c> for standard input.</summary>
    /// <exception cref="ArgumentNullException">The inputs are null.</exception>
    public static ReportSource From(IEnumerable<string> inputs, ReportSourceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        return new ReportSource(inputs, options ?? new ReportSourceOptions());
    }

    /// <summary>Lists what there is to read, unread, in a fixed order: that of the inputs, then of names by their
    /// characters' numbers, then of lines.</summary>
    /// <remarks>Never fails: what can't be found is listed too, and fails when it is read. Enumerate it on one thread;
    /// <see cref="ReportInput.Read"/> may run on others.</remarks>
    public IEnumerable<ReportInput> Inputs() => _inputs.SelectMany(_finder.Find);

    /// <summary>Reads every input, one after another, in the order of <see cref="Inputs"/>.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public IEnumerable<ReportOutcome> Read(CancellationToken cancellation = default) =>
        Inputs().Select(input => input.Read(cancellation));
}
