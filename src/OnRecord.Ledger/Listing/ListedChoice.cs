namespace OnRecord.Ledger.Listing;

/// <summary>Who of the listed speakers a report means.</summary>
/// <param name="Chosen">Null for none of them, or when that can't be told.</param>
/// <param name="Rivals">Those between whom it can't be told: none of them is meant for certain.</param>
internal readonly record struct ListedChoice(ListedSpeaker? Chosen, IReadOnlyList<ListedSpeaker> Rivals)
{
    public static readonly ListedChoice None = new(null, []);
}
