namespace OnRecord.Reports;

/// <summary>What became of one input: <see cref="ReportRead"/> or <see cref="ReportFailure"/>, and nothing
/// else.</summary>
public abstract record ReportOutcome
{
    private protected ReportOutcome(string id, string place)
    {
        Id = id;
        Place = place;
    }

    /// <summary>The report's id; of a failure, the id that the report would have had, as far as that is
    /// known.</summary>
    public string Id { get; }

    /// <summary>Where the input stands: a path or an address as given, with <c>:LINE</c> for a line of a file. Ids may
    /// repeat; places do not, unless the same input was given twice.</summary>
    public string Place { get; }
}
