using OnRecord.Ledger.Speakers;
using OnRecord.People.Names;

namespace OnRecord.Ledger.Listing;

/// <summary>Somebody whom a person's file made known.</summary>
/// <param name="Id">The row's number.</param>
/// <param name="Speaker">The number in the ledger under which the file's speaker came; merging may have led on from
/// there.</param>
internal sealed record ListedSpeaker(long Id, long Speaker)
{
    private IReadOnlyList<SpeakerFacts>? _names;

    public required string Name { get; init; }

    /// <summary>Person or organisation.</summary>
    public required SpeakerKind Kind { get; init; }

    /// <summary>Such as <c>Q42</c>; null when not told.</summary>
    public string? Wikidata { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];

    public IReadOnlyList<ListedOffice> Offices { get; init; } = [];

    /// <summary>The name and each alias, as a report would tell of a speaker so called.</summary>
    public IReadOnlyList<SpeakerFacts> Names => _names ??= [.. Aliases.Prepend(Name).Select(FactsOf)];

    private SpeakerFacts FactsOf(string name) => new()
    {
        Name = name,
        Kind = Kind,
        Parts = Kind == SpeakerKind.Person ? PersonNames.Parse(name) : null,
        Aliases = Kind == SpeakerKind.Person ? [] : Aliases,
        Descriptions = [.. Offices.Select(static office => office.Office)],
    };
}
