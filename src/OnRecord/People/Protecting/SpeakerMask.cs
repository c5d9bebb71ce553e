namespace OnRecord.People.Protecting;

/// <summary>Masks the names of a speaker who is not protected, or who has no name: a description may hold another's.</summary>
internal sealed class SpeakerMask(NameMasker masker, HashSet<string> own)
{
    /// <summary>The speaker with labels in place of protected names; a word of the speaker's own name stays, but for a family
    /// name that is a protected one too.</summary>
    public Speaker Of(Speaker speaker) => speaker with
    {
        Name = Mask(speaker.Name),
        Aliases = [.. speaker.Aliases.Select(Mask).Distinct(StringComparer.Ordinal)],
        NameParts = speaker.NameParts is not { } parts ? null : parts with
        {
            Given = MaskIfAny(parts.Given),
            Middle = MaskIfAny(parts.Middle),
            Patronymic = MaskIfAny(parts.Patronymic),
            Family = MaskIfAny(parts.Family),
        },
    };

    private string? MaskIfAny(string? text) => text is null ? null : Mask(text);

    private string Mask(string text)
    {
        var found = masker.Find(text, NameContext.Within(text, own));
        return found.Count == 0 ? text : new OffsetMap(found).Apply(text);
    }
}
