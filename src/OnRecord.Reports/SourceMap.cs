namespace OnRecord.Reports;

/// <summary>Where the words of a report's text stand in the file that it was taken from.</summary>
/// <remarks>Immutable; equal by value; safe to share between threads.</remarks>
public sealed class SourceMap : IEquatable<SourceMap>
{
    private readonly int[] _text;
    private readonly int[] _source;

    private SourceMap(string source, IReadOnlyList<(int Text, int Source)> stretches)
    {
        Source = source;
        _text = [.. stretches.Select(static at => at.Text)];
        _source = [.. stretches.Select(static at => at.Source)];
    }

    /// <summary>The file's text after decoding, without a byte-order mark.</summary>
    public string Source { get; }

    /// <summary>Where the title begins in <see cref="Source"/>, in UTF-16 code units; null when it stands in the text
    /// or nowhere.</summary>
    public int? Title { get; init; }

    /// <summary>Where the code unit at <paramref name="position"/> of the text stands in <see cref="Source"/>; what was
    /// put in between two stretches of the source counts to the one before.</summary>
    public int Of(int position)
    {
        var found = Array.BinarySearch(_text, position);
        var at = found >= 0 ? found : ~found - 1;
        var place = at < 0 ? position : _source[at] + (position - _text[at]);
        var end = at + 1 < _source.Length ? _source[at + 1] : Source.Length;
        return Math.Min(place, end);
    }

    /// <summary>Where a span of the text stands in <see cref="Source"/>.</summary>
    public TextSpan Of(TextSpan span)
    {
        // The end is counted from the last code unit, so that marks of the source behind the words stay outside.
        var start = Of(span.Start);
        return new TextSpan(start, span.IsEmpty ? start : Math.Max(start, Of(span.End - 1) + 1));
    }

    /// <inheritdoc/>
    public bool Equals(SourceMap? other) => other is not null && Source == other.Source && Title == other.Title
        && _text.AsSpan().SequenceEqual(other._text) && _source.AsSpan().SequenceEqual(other._source);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SourceMap);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Source, Title, _text.Length);

    /// <summary>The map of a text that is its file's text.</summary>
    internal static SourceMap Same(string text) => new(text, [(0, 0)]);

    /// <summary>A map of stretches that each begin at a place of the text and of the source, in order.</summary>
    internal static SourceMap From(string source, IReadOnlyList<(int Text, int Source)> stretches, int? title) =>
        new(source, stretches) { Title = title };
}
