namespace OnRecord.Ledger.Finding;

/// <summary>The kinds of speakers in the words of the tables.</summary>
internal static class SpeakerKinds
{
    /// <summary>The kind that a word stands for; null for null.</summary>
    public static SpeakerKind? Of(string? word) => word switch
    {
        "person" => SpeakerKind.Person,
        "group" => SpeakerKind.Group,
        "organisation" => SpeakerKind.Organisation,
        "document" => SpeakerKind.Document,
        "author" => SpeakerKind.Author,
        "unnamed" => SpeakerKind.Unnamed,
        _ => null,
    };
}
