namespace OnRecord.Checks.Captivity;

/// <summary>Somebody whom the report quotes from the hands of those who hold them.</summary>
/// <param name="Speaker">Who it is.</param>
/// <param name="Said">The report's own statements of theirs, in the order of the text; never empty.</param>
internal sealed record Captive(Speaker Speaker, IReadOnlyList<Statement> Said)
{
    /// <summary>The report's words that show the captivity, in the order of the text; never empty.</summary>
    internal IReadOnlyList<TextSpan> Shown => Speaker.Protected!.Shown;

    /// <summary>Such as <c>a prisoner of war</c>; <c>prisoners of war</c> of a group.</summary>
    internal string What => (Speaker.Protected!.Kind, Speaker.Kind) switch
    {
        (ProtectionKind.PrisonerOfWar, SpeakerKind.Group) => "prisoners of war",
        (var kind, SpeakerKind.Group) => $"{kind.Word()}s",
        var (kind, _) => $"a {kind.Word()}",
    };
}
