namespace OnRecord.Ledger.Tests.Support;

/// <summary>Somebody in a report made up for a test.</summary>
/// <param name="Name">As the report has it.</param>
/// <param name="Office">The description; null without one.</param>
internal sealed record Named(string Name, string? Office = null)
{
    public SpeakerKind Kind { get; init; } = SpeakerKind.Person;

    public string? Age { get; init; }

    public ProtectionKind? Protected { get; init; }

    public string Words { get; init; } = "nothing was decided on that evening";

    /// <summary>Reads "Anna Berg, a nurse", "the Harbour Board" (an organisation) or "Anna Berg (34)".</summary>
    public static Named Parse(string text)
    {
        var age = text.EndsWith(')') ? text[(text.IndexOf('(', StringComparison.Ordinal) + 1)..^1] : null;
        var words = (age is null ? text : text[..text.IndexOf(" (", StringComparison.Ordinal)]).Split(", ", 2);
        return new Named(words[0], words.Length > 1 ? words[1] : null)
        {
            Kind = words[0].StartsWith("the ", StringComparison.Ordinal) ? SpeakerKind.Organisation
                : SpeakerKind.Person,
            Age = age,
        };
    }
}
