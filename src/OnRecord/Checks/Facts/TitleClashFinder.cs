using OnRecord.Tagging;
using OnRecord.Text;

namespace OnRecord.Checks.Facts;

/// <summary>Finds numbers of the title that no number of the text bears out, where the text counts the same.</summary>
/// <remarks>Titles are not tagged: a number's noun is the nearest word behind it that the text counts, and what happens is any
/// word of the title that tells so.</remarks>
internal sealed class TitleClashFinder
{
    private const int FurthestNoun = 4;
    private const double Far = 2;

    private readonly ReportText _title;
    private readonly IReadOnlyList<Quantity> _quantities;
    private readonly Circumstances _circumstances;
    private readonly HashSet<string> _events;

    private TitleClashFinder(CheckedReport report, ReportText title, IReadOnlyList<Quantity> quantities)
    {
        (_title, _quantities, _circumstances) = (title, quantities, new Circumstances(report));
        _events = Events(title);
    }

    internal static IEnumerable<NumberClash> Find(CheckedReport report, IReadOnlyList<Quantity> quantities) =>
        report.Title is { } title ? new TitleClashFinder(report, title, quantities).Find() : [];

    private List<NumberClash> Find()
    {
        var found = new List<NumberClash>();
        var amounts = new AmountReader(_title);
        for (var t = 0; t < _title.TokenSpan.Length;)
        {
            var end = amounts.MayBegin(t) && !IsInQuotation(t) ? amounts.Read(t, _title.TokenSpan.Length, out var amount) : Nothing(t, out amount);
            if (end > t)
            {
                var (hedge, _) = Hedges.Before(_title, t, 0);
                Compare((t, end), AmountReader.AsPercent(amount.With(hedge)), found);
            }

            t = Math.Max(end, t + 1);
        }

        return found;
    }

    private static int Nothing(int at, out Amount amount)
    {
        amount = default;
        return at;
    }

    private bool IsInQuotation(int token) => _title.Quotations.Any(quotation => quotation.Span.Contains(_title.TokenSpan[token].Span.Start));

    private void Compare((int First, int End) place, Amount amount, List<NumberClash> found)
    {
        var (noun, last) = NounBehind(place.End);
        var same = _quantities.Where(quantity => IsSame(quantity, amount, noun)).ToList();
        if (same.Count > 0 && !_quantities.Any(quantity => quantity.Amount.Unit == amount.Unit && quantity.Amount.Agrees(amount)))
        {
            var span = new TextSpan(_title.TokenSpan[place.First].Span.Start, _title.TokenSpan[last - 1].Span.End);
            found.Add(new NumberClash(new FindingPlace(span, InTitle: true), same[0].Place, noun ?? same[0].Noun ?? ""));
        }
    }

    private bool IsSame(Quantity quantity, Amount amount, string? noun) => quantity.Amount.Unit == amount.Unit && !quantity.IsPart
        && AreComparable(amount, quantity.Amount) && !_circumstances.IsOfChange(quantity.At)
        && (amount.Unit != AmountUnit.Count ? (quantity.Topic is { } topic && HasWord(topic)) || (quantity.Happening is { } happening && _events.Contains(happening.Verb))
            : CountClashFinder.IsCount(quantity) && (noun is null || quantity.Noun is null || quantity.Noun == noun)
                && (noun is not null || quantity.Noun is not null || quantity.Happening is not null) && HasHappening(quantity, noun));

    private static bool AreComparable(Amount one, Amount other) => Math.Max(one.Least, other.Least) <= Far * Math.Min(one.Most, other.Most);

    private bool HasHappening(Quantity quantity, string? noun) => quantity.Happening is { } happening
        ? _events.Contains(happening.Verb) : noun is not null && quantity.Modifiers.Length > 0 && quantity.Modifiers.Split(' ').All(HasWord);

    private bool HasWord(string word)
    {
        foreach (var token in _title.TokenSpan)
        {
            if (Lemma(token, "NNS").Equals(word, StringComparison.OrdinalIgnoreCase) || token.Span.In(_title.Text).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private (string? Noun, int End) NounBehind(int end)
    {
        for (var t = end; t < Math.Min(_title.TokenSpan.Length, end + FurthestNoun) && _title.TokenSpan[t].Kind == TokenKind.Word; t++)
        {
            var lemma = Lemma(_title.TokenSpan[t], "NNS");
            if (_quantities.Any(quantity => quantity.Noun == lemma))
            {
                return (lemma, t + 1);
            }
        }

        return (null, end);
    }

    private static HashSet<string> Events(ReportText title)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in title.TokenSpan)
        {
            foreach (var tag in new[] { "VBD", "VBZ", "VBN" })
            {
                var lemma = Lemmatizer.English.Lemma(token.Span.In(title.Text), tag).ToLowerInvariant();
                found.Add(EventWords.OfVerb(lemma).Event ?? lemma);
            }

            found.Add(EventWords.OfState(token.Span.In(title.Text).ToString()).Event ?? "");
            found.Add(EventWords.OfNoun(Lemma(title, token, "NNS")).Event ?? "");
        }

        return found;
    }

    private string Lemma(Token token, string tag) => Lemma(_title, token, tag);

    private static string Lemma(ReportText title, Token token, string tag) => Lemmatizer.English.Lemma(token.Span.In(title.Text), tag).ToLowerInvariant();
}
