using OnRecord.Wordings;

namespace OnRecord.Checks.Elsewhere;

/// <summary>A quotation as another report has it, for comparing, and what of it may be shown.</summary>
/// <param name="Reported">The words and their speaker as they were read: for comparing only, since names that may not be shown
/// can be among them.</param>
public sealed record ElsewhereWording(ReportedWording Reported)
{
    /// <summary>Address or name of the report, as it may be shown.</summary>
    public required string Report { get; init; }

    /// <summary>The outlet as it may be shown; null when unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>Whom the report gives the words to, as it may be shown; null when it doesn't say.</summary>
    public string? Speaker { get; init; }

    /// <summary>Other names that the speaker is known by, for comparing only.</summary>
    public IReadOnlyList<string> SpeakerNames { get; init; } = [];

    /// <summary>Equal for reports that are copies of one story, and for no others: they are one source.</summary>
    public required string Source { get; init; }

    /// <summary>True when the report is a copy of the story that is checked.</summary>
    public bool IsCopy { get; init; }

    /// <summary>Puts labels in place of the names in a text that may not be shown; null where there are none.</summary>
    public Func<string, string>? Mask { get; init; }

    /// <summary>A text about the wording as it may be shown.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public string Shown(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Mask?.Invoke(text) ?? text;
    }
}
