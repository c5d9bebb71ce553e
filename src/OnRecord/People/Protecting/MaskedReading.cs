using OnRecord.Text;

namespace OnRecord.People.Protecting;

/// <summary>A reading in which labels ("prisoner of war 1", "child 2") stand in place of the names of protected speakers, so
/// that it may be shown and passed on: docs/protected.md has the rule.</summary>
/// <remarks>
/// Immutable; safe to share between threads. Names are found by word, in any case and spelling that looks the same, as full
/// names, single parts, initials, in hashtags, addresses and file names. A family name that an unprotected speaker of the
/// reading shares becomes "(name withheld)" in that speaker's name. Time is linear in the text's length.
/// </remarks>
public sealed class MaskedReading
{
    private readonly NameMasker? _masker;
    private readonly ProtectedNames _names;
    private readonly OffsetMap _map;

    private MaskedReading(Reading original)
    {
        Original = original;
        _names = ProtectedNames.Of(original.Speakers);
        Labels = _names.Labels;
        _masker = Labels.Count == 0 ? null : new NameMasker(_names);
        _map = new OffsetMap(_masker?.Find(original.Report.Text, NameContext.Of(original.Speakers, _names)) ?? []);
        Reading = _masker is null ? original : MakeReading();
    }

    /// <summary>The reading as it was, with the names.</summary>
    public Reading Original { get; }

    /// <summary>The reading with labels: in its text, title, byline, outlet, address, id, names and aliases. All spans count
    /// into the masked text; one that cut into a name now holds the whole label. Statements and speakers stand in the same
    /// order and have the same ids. The same object as <see cref="Original"/> when there is nothing to mask.</summary>
    public Reading Reading { get; }

    /// <summary>The label of each protected speaker who has a name, by <see cref="Speaker.Id"/>.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; }

    /// <summary>Masks <paramref name="reading"/>.</summary>
    /// <exception cref="ArgumentNullException">The reading is null.</exception>
    public static MaskedReading Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new MaskedReading(reading);
    }

    /// <summary>Another text, such as a file name or a message, with labels in place of the names.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public string Mask(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _masker?.Mask(text) ?? text;
    }

    /// <summary>Another text with labels in place of the names, and where a span of it then stands; one that cuts into a name
    /// takes in the whole label.</summary>
    internal (string Text, TextSpan Span) Mask(string text, TextSpan span)
    {
        if (_masker is null)
        {
            return (text, span);
        }

        var map = new OffsetMap(_masker.Find(text, null));
        return (map.Apply(text), map.Move(span));
    }

    /// <summary>Where a span of the original text stands in the masked text; one that cuts into a name takes in the whole
    /// label.</summary>
    public TextSpan Move(TextSpan span) => _map.Move(span);

    private Reading MakeReading()
    {
        var text = _map.Apply(Original.Report.Text);
        var move = new SpanMove(_map);
        return new Reading
        {
            Report = MakeReport(Original.Report, text),
            Text = ReportText.From(text),
            Statements = [.. Original.Statements.Select(move.Of)],
            Nested = [.. Original.Nested.Select(move.Of)],
            Speakers = [.. Original.Speakers.Select(speaker => MaskSpeaker(move.Of(speaker)))],
            MixedScripts = move.Of(Original.MixedScripts),
        };
    }

    private Report MakeReport(Report report, string text) => new(Mask(report.Id), text)
    {
        Address = MaskIfAny(report.Address),
        Outlet = MaskIfAny(report.Outlet),
        Title = MaskIfAny(report.Title),
        Byline = MaskIfAny(report.Byline),
        Published = report.Published,
        Language = report.Language,
        Sha256 = report.Sha256,
    };

    private string? MaskIfAny(string? text) => text is null ? null : Mask(text);

    private Speaker MaskSpeaker(Speaker speaker)
    {
        if (Labels.TryGetValue(speaker.Id, out var label))
        {
            return speaker with
            {
                Name = label,
                Aliases = [.. speaker.Aliases.Where(alias => Mask(alias) == alias)],
                NameParts = null
            };
        }

        var masker = new SpeakerMask(_masker!, NameContext.Shared(speaker, _names));
        return masker.Of(speaker);
    }
}
