namespace OnRecord;

/// <summary>A remark in a draft that tells the check to keep quiet about a place.</summary>
public sealed record Silence
{
    /// <summary>Codes of the rules that shall say nothing, such as <c>OR1002</c>; empty for all.</summary>
    public required IReadOnlyList<string> Rules { get; init; }

    /// <summary>The part of <see cref="Report.Text"/> that it holds for, in UTF-16 code units; null for the whole report, title
    /// included.</summary>
    public TextSpan? Place { get; init; }

    /// <summary>Why, in the words of whoever wrote it; null when they don't say.</summary>
    public string? Reason { get; init; }

    /// <summary>True when it holds for what <paramref name="finding"/> says.</summary>
    /// <exception cref="ArgumentNullException">The finding is null.</exception>
    public bool Covers(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return (Rules.Count == 0 || Rules.Contains(finding.Rule))
            && (Place is not { } place || (!finding.Place.InTitle && place.Overlaps(finding.Place.Span)));
    }
}
