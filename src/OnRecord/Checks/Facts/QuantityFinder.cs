using OnRecord.Settings;
using OnRecord.Text;

using NounPhrase = OnRecord.People.Mentions.NounPhrase;

namespace OnRecord.Checks.Facts;

/// <summary>Finds the numbers in the writer's own words, with what they count and what happens to that.</summary>
/// <remarks>Dates, times, scores, and the numbers of roads and rooms are none. Nor is "one".</remarks>
internal sealed class QuantityFinder
{
    private const int MostModifiers = 6;

    private static readonly WordSet Others = new(["other", "others", "more", "additional", "further", "extra",
        "another", "fewer", "new", "different", "separate"]);
    private static readonly WordSet Definite = new(["the", "these", "those", "all", "both"]);

    private readonly CheckedReport _report;
    private readonly TaggedText _tokens;
    private readonly AmountReader _amounts;
    private readonly HappeningReader _happenings;
    private readonly TopicReader _topics;
    private readonly List<Quantity> _found = [];
    private int _phrase;

    private QuantityFinder(CheckedReport report)
    {
        (_report, _tokens) = (report, report.Tokens);
        _amounts = new AmountReader(report.Layout);
        _happenings = new HappeningReader(report);
        _topics = new TopicReader(report);
    }

    /// <summary>The numbers of the text in its order.</summary>
    internal static List<Quantity> Find(CheckedReport report)
    {
        var finder = new QuantityFinder(report);
        foreach (var sentence in report.Layout.SentenceSpan)
        {
            for (var t = sentence.FirstToken; t < sentence.EndToken;)
            {
                t = finder.Read(t, sentence.FirstToken, sentence.EndToken);
            }
        }

        return finder._found;
    }

    private int Read(int t, int floor, int limit)
    {
        if (!_amounts.MayBegin(t) || _tokens.DateOf(t) >= 0 || _report.IsQuoted(t))
        {
            return t + 1;
        }

        var end = _amounts.Read(t, limit, out var amount);
        if (end == t || IsLabel(t, floor) || IsJoined(end, limit))
        {
            return Math.Max(end, t + 1);
        }

        var (hedge, first) = Hedges.Before(_report.Layout, t, floor);
        Add(t, first, end, AmountReader.AsPercent(amount.With(hedge)));
        return end;
    }

    // "No. 3", "Route 12", "Chapter 4": a capital before a number that counts nothing.
    private bool IsLabel(int t, int floor) =>
        t > floor && _tokens.Is(t - 1, WordClass.Proper) && _tokens.DateOf(t - 1) < 0
        && _report.Layout.TokenSpan[t].Kind == TokenKind.Number;

    // "12-3", "7/8", "4 x 4"
    private bool IsJoined(int end, int limit) => end < limit && _tokens.Mark(end) is '-' or '/' or '–' or ':'
        && end + 1 < limit && _report.Layout.TokenSpan[end + 1].Kind == TokenKind.Number;

    private void Add(int at, int first, int end, Amount amount)
    {
        var phrase = PhraseAt(end - 1);
        var isPartitive = end < _tokens.Count && _tokens.Is(end, "of");
        var head = amount.Unit == AmountUnit.Count && !isPartitive ? HeadOf(phrase, end) : -1;
        var last = head >= 0 ? head + 1 : end;
        var isOther = head >= 0 && HasOther(end, head);
        var start = phrase.First < first && phrase.Head >= at ? phrase.First : first;
        _found.Add(new Quantity
        {
            Place = new FindingPlace(_tokens.Span(at, last)),
            Amount = amount,
            At = at,
            HasComma = _tokens.Word(at).Contains(','),
            End = last,
            Head = head,
            Noun = head >= 0 ? _tokens.Lemma(head).ToLowerInvariant() : null,
            Modifiers = head >= 0 ? Modifiers(end, head) : "",
            IsDefinite = IsDefinite(first),
            IsPart = isPartitive || isOther || (first > 0 && Others.Contains(_tokens.Word(first - 1)))
                || (end < _tokens.Count && Others.Contains(_tokens.Word(end))),
            Topic = amount.Unit == AmountUnit.Count ? null : _topics.Read(first, end, phrase),
            Happening = EventOf(head) ?? _happenings.Read(start, last),
        });
    }

    // "12 deaths" tells of what happens by itself.
    private Happening? EventOf(int head) =>
        head >= 0 && EventWords.OfNoun(_tokens.Lemma(head)) is { Event: { } happening, Kind: EventKind.Noun }
        ? new Happening(happening, true, false, head, -1, false) : null;

    private NounPhrase PhraseAt(int token)
    {
        var phrases = _report.Discourse.Phrases;
        while (_phrase < phrases.Count && phrases[_phrase].End <= token)
        {
            _phrase++;
        }

        return _phrase < phrases.Count && phrases[_phrase].First <= token ? phrases[_phrase]
            : new NounPhrase(token, token, -1);
    }

    private int HeadOf(NounPhrase phrase, int end)
    {
        var head = phrase.Head;
        while (head > end && _tokens.DateOf(head) >= 0)
        {
            // "200 workers next year"
            head--;
        }

        if (head < end || head >= end + MostModifiers || _tokens.DateOf(head) >= 0 || !_tokens.Is(head, WordClass.Noun))
        {
            return -1;
        }

        for (var t = end; t < head; t++)
        {
            if (_tokens.Is(t, WordClass.Possessive | WordClass.Number) || _tokens.DateOf(t) >= 0)
            {
                return -1;
            }
        }

        return head;
    }

    private bool HasOther(int from, int head)
    {
        for (var t = from; t < head; t++)
        {
            if (Others.Contains(_tokens.Word(t)))
            {
                return true;
            }
        }

        return false;
    }

    private string Modifiers(int from, int head) =>
        from >= head ? "" : _report.Text[_tokens.Span(from, head).Start.._tokens.Span(from,
            head).End].ToLowerInvariant();

    private bool IsDefinite(int first) => first > 0 && (Definite.Contains(_tokens.Word(first - 1))
        || _tokens.Is(first - 1, WordClass.Possessive)
            || _report.Facts.Tags.Parts[first - 1] == Tagging.PartOfSpeech.PossessivePronoun);
}
