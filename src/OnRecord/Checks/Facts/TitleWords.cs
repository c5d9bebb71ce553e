using OnRecord.Tagging;
using OnRecord.Text;

namespace OnRecord.Checks.Facts;

/// <summary>The words of a title that is no part of the text, and so was not tagged: what each could be.</summary>
internal sealed class TitleWords
{
    private static readonly string[] VerbTags = ["VBD", "VBZ", "VBN"];

    // More than any title has.
    private const int MostAmounts = 16;

    private readonly ReportText _title;
    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _verbs = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _deeds = [];

    internal TitleWords(ReportText title)
    {
        _title = title;
        for (var t = 0; t < title.TokenSpan.Length; t++)
        {
            var word = title.TokenSpan[t].Span.In(title.Text);
            _words.Add(word.ToString());
            _words.Add(Noun(t));
            foreach (var tag in VerbTags)
            {
                var lemma = Lemmatizer.English.Lemma(word, tag).ToLowerInvariant();
                _verbs.Add(EventWords.OfVerb(lemma).Event ?? lemma);
                if (_deeds.Count < MostAmounts && ExclusiveWords.Done.Contains(lemma))
                {
                    _deeds.Add(lemma);
                }

                Rises |= TopicReader.DirectionOf(lemma) == Direction.Up;
                Falls |= TopicReader.DirectionOf(lemma) == Direction.Down;
            }

            _verbs.Add(EventWords.OfState(word.ToString()).Event ?? "");
            _verbs.Add(EventWords.OfNoun(Noun(t)).Event ?? "");
        }
    }

    /// <summary>True when a word tells of a rise.</summary>
    internal bool Rises { get; }

    /// <summary>True when a word tells of a fall.</summary>
    internal bool Falls { get; }

    /// <summary>True when the word stands in the title, in the singular or plural.</summary>
    internal bool Has(string word) => _words.Contains(word);

    /// <summary>True when the title tells that this happens: an event of <see cref="EventWords"/>, or a verb's
    /// lemma.</summary>
    internal bool Tells(string happening) => _verbs.Contains(happening);

    /// <summary>True when the title has a verb that excludes this one, and not this one itself.</summary>
    internal bool Excludes(string verb) =>
        !_deeds.Contains(verb) && _deeds.Exists(deed => ExclusiveWords.Done.Exclude(deed, verb));

    /// <summary>The token's lemma, if it is a noun.</summary>
    internal string Noun(int token) =>
        Lemmatizer.English.Lemma(_title.TokenSpan[token].Span.In(_title.Text), "NNS").ToLowerInvariant();

    /// <summary>All of it.</summary>
    internal FindingPlace Whole => PlaceOf(0, _title.TokenSpan.Length);

    /// <summary>The words from one token to before another.</summary>
    internal FindingPlace PlaceOf(int first, int end) =>
        new(new TextSpan(_title.TokenSpan[first].Span.Start, _title.TokenSpan[end - 1].Span.End), InTitle: true);

    /// <summary>The numbers of the title outside of quotations, each with its tokens.</summary>
    internal IEnumerable<(Amount Amount, int First, int End)> Amounts() => AllAmounts().Take(MostAmounts);

    private IEnumerable<(Amount Amount, int First, int End)> AllAmounts()
    {
        var amounts = new AmountReader(_title);
        for (var t = 0; t < _title.TokenSpan.Length; t++)
        {
            if (!amounts.MayBegin(t) || _title.Quotations
                .Any(quotation => quotation.Span.Contains(_title.TokenSpan[t].Span.Start)))
            {
                continue;
            }

            var end = amounts.Read(t, _title.TokenSpan.Length, out var amount);
            if (end > t)
            {
                yield return (AmountReader.AsPercent(amount.With(Hedges.Before(_title, t, 0).Hedge)), t, end);
                t = end - 1;
            }
        }
    }

    /// <summary>Just past the last token, of those behind a number, that its noun could be.</summary>
    internal int NounLimit(int end)
    {
        const int furthest = 4;
        var t = end;
        while (t < Math.Min(_title.TokenSpan.Length, end + furthest) && _title.TokenSpan[t].Kind == TokenKind.Word)
        {
            t++;
        }

        return t;
    }
}
