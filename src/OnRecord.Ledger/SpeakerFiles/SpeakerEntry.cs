using OnRecord.Ledger.Listing;

namespace OnRecord.Ledger.SpeakerFiles;

/// <summary>A speaker as a row of a file tells, or several rows together. What the file has no column for is null:
/// there it says nothing, whereas an empty cell says that there is none.</summary>
/// <param name="Line">Of the first row; counts from 1.</param>
/// <param name="Name">The name for lists.</param>
internal sealed record SpeakerEntry(int Line, string Name)
{
    /// <summary>Person or organisation.</summary>
    public SpeakerKind? Kind { get; init; }

    /// <summary>Such as <c>Q42</c>; null when there is none.</summary>
    public string? Wikidata { get; init; }

    /// <summary>True when the file tells identifiers.</summary>
    public bool TellsWikidata { get; init; }

    public IReadOnlyList<string>? Aliases { get; init; }

    public IReadOnlyList<ListedOffice>? Offices { get; init; }

    /// <summary>The whole that is known with this: what the file has no column for stays as it was, and is nothing for
    /// somebody new.</summary>
    public SpeakerEntry Over(ListedSpeaker? before) => this with
    {
        Kind = Kind ?? before?.Kind ?? SpeakerKind.Person,
        Wikidata = TellsWikidata ? Wikidata : before?.Wikidata,
        Aliases = Aliases ?? before?.Aliases ?? [],
        Offices = Offices ?? before?.Offices ?? [],
    };

    /// <summary>Both rows of one speaker together.</summary>
    public SpeakerEntry With(SpeakerEntry other) => this with
    {
        Kind = Kind ?? other.Kind,
        Wikidata = Wikidata ?? other.Wikidata,
        TellsWikidata = TellsWikidata || other.TellsWikidata,
        Aliases = Union(Aliases, other.Aliases),
        Offices = Union(Offices, other.Offices),
    };

    private static List<T>? Union<T>(IReadOnlyList<T>? one, IReadOnlyList<T>? other) =>
        one is null && other is null ? null : [.. (one ?? []).Union(other ?? [])];
}
