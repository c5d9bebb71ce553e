namespace OnRecord.Checks.Captivity;

/// <summary>Somebody whom the report quotes from the hands of those who hold them.</summary>
/// <param name="Speaker">Who it is; null where the reading knows no speaker.</param>
/// <param name="Kind">How they are held.</param>
/// <param name="Shown">The report's words that show the captivity, in the order of the text; never empty.</param>
/// <param name="Said">The report's own statements of theirs, in the order of the text; never empty.</param>
internal sealed record Captive(
    Speaker? Speaker, ProtectionKind Kind, IReadOnlyList<TextSpan> Shown, IReadOnlyList<Statement> Said)
{
    /// <summary>Such as <c>a prisoner of war</c>; <c>prisoners of war</c> of a group.</summary>
    internal string What => (Kind, Speaker?.Kind) switch
    {
        (ProtectionKind.PrisonerOfWar, SpeakerKind.Group) => "prisoners of war",
        (var kind, SpeakerKind.Group) => $"{kind.Word()}s",
        var (kind, _) => $"a {kind.Word()}",
    };
}
