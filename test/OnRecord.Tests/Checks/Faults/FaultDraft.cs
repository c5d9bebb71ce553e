using System.Text;

namespace OnRecord.Tests.Checks.Faults;

/// <summary>A clean report while a fault is being put in: changes of its text, and the places that the fault then
/// has.</summary>
internal sealed class FaultDraft(CleanReport clean)
{
    private readonly List<(TextSpan Span, string Words, string? Place)> _changes = [];
    private readonly List<TextSpan> _kept = [];
    private readonly List<FindingPlace> _places = [];
    private Report _report = clean.Report;

    /// <summary>Puts other words in place of a span; the fault stands in all of them.</summary>
    public FaultDraft Replace(TextSpan span, string words) => Replace(span, words, words);

    /// <summary>Puts other words in place of a span.</summary>
    /// <param name="span">What goes, in the clean text.</param>
    /// <param name="words">What comes.</param>
    /// <param name="place">The part of the new words that the fault stands in; null for none.</param>
    public FaultDraft Replace(TextSpan span, string words, string? place)
    {
        _changes.Add((span, words, place));
        return this;
    }

    /// <summary>Takes words out; the fault may be reported at <see cref="At"/>.</summary>
    public FaultDraft Remove(TextSpan span) => Replace(span, "", null);

    /// <summary>Adds a paragraph after another, counted from 0; the last where there are not so many.</summary>
    public FaultDraft AddParagraph(int after, string words, string? place)
    {
        var end = clean.Paragraphs[Math.Min(after, clean.Paragraphs.Count - 1)].End;
        return Replace(new TextSpan(end, end), $"\n\n{words}", place);
    }

    /// <summary>Adds a paragraph at the end; the fault stands in it.</summary>
    public FaultDraft Append(string words) => AddParagraph(int.MaxValue, words, words);

    /// <summary>Words of the clean text that the fault may be reported at too.</summary>
    public FaultDraft At(TextSpan span)
    {
        _kept.Add(span);
        return this;
    }

    /// <summary>Gives the report another title.</summary>
    /// <param name="title">The title; null for none.</param>
    /// <param name="place">The part of it that the fault stands in; null for none.</param>
    public FaultDraft Title(string? title, string? place)
    {
        _report = _report with { Title = title };
        if (place is not null)
        {
            _places.Add(new FindingPlace(SpanOf(title ?? "", place), InTitle: true));
        }

        return this;
    }

    /// <summary>Gives the report another date of publication; null for none.</summary>
    public FaultDraft Published(string? published)
    {
        _report = _report with { Published = published };
        return this;
    }

    /// <summary>The report with the fault.</summary>
    public Fault Make(string rule, string kind)
    {
        var text = new StringBuilder();
        var at = 0;
        foreach (var (span, words, place) in _changes.OrderBy(change => change.Span))
        {
            text.Append(clean.Text, at, span.Start - at);
            if (place is not null)
            {
                var found = SpanOf(words, place);
                _places.Add(new FindingPlace(new TextSpan(text.Length + found.Start, text.Length + found.End)));
            }

            text.Append(words);
            at = span.End;
        }

        text.Append(clean.Text, at, clean.Text.Length - at);
        return new Fault(rule, kind, clean, _report.WithText(text.ToString()), [.. _places, .. _kept.Select(Moved)]);
    }

    private FindingPlace Moved(TextSpan span) => new(new TextSpan(
        span.Start + _changes.Where(change => change.Span.End <= span.Start).Sum(Growth),
        span.End + _changes.Where(change => change.Span.Start < span.End).Sum(Growth)));

    private static int Growth((TextSpan Span, string Words, string? Place) change) =>
        change.Words.Length - change.Span.Length;

    private static TextSpan SpanOf(string words, string place)
    {
        var start = words.IndexOf(place, StringComparison.Ordinal);
        return start >= 0 ? new TextSpan(start, start + place.Length)
            : throw new ArgumentException($"\"{place}\" does not stand in \"{words}\".", nameof(place));
    }
}
