namespace OnRecord.Tests.Checks.Faults;

/// <summary>A fault that a person wrote for one report, where no machine could put it in and keep the sense.</summary>
internal sealed record WrittenFault
{
    /// <summary>Code of the rule that should find it.</summary>
    public required string Rule { get; init; }

    public required string Kind { get; init; }

    /// <summary>Words that stand once in the report, and what comes in their place.</summary>
    public required IReadOnlyList<(string Old, string New)> Changes { get; init; }

    /// <summary>A paragraph to add at the end; null for none.</summary>
    public string? Added { get; init; }

    /// <summary>The title with the fault; null to keep the report's own.</summary>
    public string? Title { get; init; }

    /// <summary>Words of the changed text at which the fault may be reported.</summary>
    public required IReadOnlyList<string> Places { get; init; }

    /// <summary>Puts the fault in.</summary>
    public Fault PutInto(CleanReport clean)
    {
        var report = clean.Report.WithText(Changed(clean.Text)) with { Title = Title ?? clean.Report.Title };
        return new Fault(Rule, Kind, clean, report, [.. Places.SelectMany(place => Find(report, place))])
        {
            OrRule = !Kind.EndsWith("age", StringComparison.Ordinal) ? null : Rule == "OR3001" ? "OR3003" : "OR3001",
        };
    }

    private string Changed(string text)
    {
        foreach (var (old, words) in Changes)
        {
            var start = text.IndexOf(old, StringComparison.Ordinal);
            if (start < 0 || start != text.LastIndexOf(old, StringComparison.Ordinal))
            {
                throw new InvalidDataException($"\"{old}\" ({Rule} {Kind}) does not stand once in the report.");
            }

            text = text[..start] + words + text[(start + old.Length)..];
        }

        return Added is null ? text : $"{text}\n\n{Added}";
    }

    private List<FindingPlace> Find(Report report, string place)
    {
        var found = new List<FindingPlace>();
        foreach (var (text, inTitle) in new[] { (report.Title ?? "", true), (report.Text, false) })
        {
            var starts = Enumerable.Range(0, text.Length)
                .Where(start => text.AsSpan(start).StartsWith(place, StringComparison.Ordinal));
            found.AddRange(starts.Select(start => new FindingPlace(new TextSpan(start, start + place.Length), inTitle)));
        }

        return found.Count > 0 ? found
            : throw new InvalidDataException($"\"{place}\" ({Rule} {Kind}) does not stand in {report.Id}.");
    }
}
