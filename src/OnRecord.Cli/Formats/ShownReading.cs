using OnRecord.People.Protecting;

namespace OnRecord.Cli.Formats;

/// <summary>A reading as it may be shown: with labels in place of protected names, unless there is a reason to show
/// them.</summary>
internal sealed class ShownReading
{
    private readonly MaskedReading? _masked;
    private readonly Dictionary<string, Speaker> _speakers;

    /// <summary>Shows <paramref name="original"/>; with the names when <paramref name="reason"/> is given.</summary>
    public ShownReading(Reading original, string? reason)
    {
        Original = original;
        Reason = reason;
        _masked = reason is null ? MaskedReading.Of(original) : null;
        Reading = _masked?.Reading ?? original;
        _speakers = Reading.Speakers.ToDictionary(speaker => speaker.Id, StringComparer.Ordinal);
    }

    /// <summary>What may be shown: text, names and spans that count into the text shown.</summary>
    public Reading Reading { get; }

    /// <summary>The same statements and speakers with spans that count into the original text. Its words are not for
    /// showing.</summary>
    public Reading Original { get; }

    /// <summary>Why protected names are shown; null when they are not.</summary>
    public string? Reason { get; }

    /// <summary>True when labels stand in place of names.</summary>
    public bool HasLabels => _masked?.Labels.Count > 0;

    /// <summary>True when the speaker's name is a label, which tells why the speaker is protected.</summary>
    public bool HasLabel(Speaker speaker) => _masked?.Labels.ContainsKey(speaker.Id) == true;

    /// <summary>Where a span of the original text stands in the text shown.</summary>
    public TextSpan Move(TextSpan span) => _masked?.Move(span) ?? span;

    /// <summary>Another text as it may be shown.</summary>
    public string Mask(string text) => _masked?.Mask(text) ?? text;

    /// <summary>Another text as it may be shown, and where a span of it then stands.</summary>
    public (string Text, TextSpan Span) Mask(string text, TextSpan span) => _masked?.Mask(text, span) ?? (text, span);

    /// <summary>The statement's speaker as it may be shown; null when not known.</summary>
    public Speaker? SpeakerOf(Statement statement) =>
        statement.Speaker is { } id ? _speakers.GetValueOrDefault(id) : null;

    /// <summary>The speaker's name; without one the source's words; null when the report names no one. For statements
    /// of <see cref="Reading"/>.</summary>
    public string? Who(Statement statement) =>
        SpeakerOf(statement) is { } speaker ? ReadingWords.OneLine(speaker.Name)
        : statement.Source.Count > 0 ? Reading.Line(statement.Source).TrimEnd(',')
        : null;
}
