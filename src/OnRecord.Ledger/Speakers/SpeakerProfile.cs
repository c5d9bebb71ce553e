using OnRecord.Ledger.Listing;

namespace OnRecord.Ledger.Speakers;

/// <summary>A speaker of the ledger, as all reports together tell of him or her.</summary>
internal sealed record SpeakerProfile
{
    /// <summary>The number in the ledger.</summary>
    public required long Id { get; init; }

    /// <summary>The name in lists, or the label in its place.</summary>
    public required string Name { get; init; }

    /// <summary>Person, organisation, …; null when not known.</summary>
    public string? Kind { get; init; }

    /// <summary>Why protected; null when not.</summary>
    public string? Protected { get; init; }

    /// <summary>Names in the reports with the number of reports, the most frequent first.</summary>
    public IReadOnlyList<(string Name, long Reports)> Names { get; init; } = [];

    /// <summary>Offices in the reports' words, with the first and last publication that has each.</summary>
    public IReadOnlyList<(string Office, string? First, string? Last)> Offices { get; init; } = [];

    /// <summary>What imported files tell of the speaker; nothing for those who are protected.</summary>
    public IReadOnlyList<ListedSpeaker> Listed { get; init; } = [];

    /// <summary>Outlets with the number of statements, the most first.</summary>
    public IReadOnlyList<(string Outlet, long Statements)> Outlets { get; init; } = [];

    /// <summary>Number of statements.</summary>
    public long Statements { get; init; }

    /// <summary>Number of reports.</summary>
    public long Reports { get; init; }

    /// <summary>First publication; null where no report is dated.</summary>
    public string? First { get; init; }

    /// <summary>Last publication; null where no report is dated.</summary>
    public string? Last { get; init; }

    /// <summary>Others who are perhaps the same, with their numbers of statements.</summary>
    public IReadOnlyList<(long Id, string Name, long Statements)> Perhaps { get; init; } = [];

    /// <summary>Decisions about the speaker that hold.</summary>
    public IReadOnlyList<SpeakerDecision> Decisions { get; init; } = [];
}
