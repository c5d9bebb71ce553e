using OnRecord.Settings;
using OnRecord.Text;

namespace OnRecord.Checks.Facts;

/// <summary>Finds named people of whom things are told that exclude each other: "Smith, a Democrat" and "the Republican
/// Smith", "Smith was stabbed" and "Smith was shot".</summary>
internal sealed class PersonClashFinder
{
    // Whom a verb's token has done something to, told by the token at, and who does it; −1 when not told.
    private sealed record Deed(object Whom, int Verb, int At, int Doer, FindingPlace Place);


    private const int MostSaid = 64;
    private const int Reach = 40;
    private const int LongestVerb = 8;

    private static readonly WordSet Turned = new(["former", "ex", "once", "then-", "turned", "again", "appeal",
        "appealed", "overturned", "later", "initially", "originally", "earlier", "not", "never", "both", "or", "if",
        "could", "might", "may", "would"]);

    private readonly CheckedReport _report;
    private readonly TaggedText _tokens;

    private PersonClashFinder(CheckedReport report) => (_report, _tokens) = (report, report.Tokens);

    internal static IEnumerable<DescriptionClash> Find(CheckedReport report)
    {
        var finder = new PersonClashFinder(report);
        return finder.OfDeeds();
    }

    private IEnumerable<DescriptionClash> OfDeeds()
    {
        var told = new Dictionary<object, List<(string Verb, Deed Deed)>>();
        var title = _report.Title is { } words ? new TitleWords(words) : null;
        for (var t = 0; t < _tokens.Count; t++)
        {
            if (ExclusiveWords.Done.MayBeForm(_tokens.Word(t))
                && _tokens.Is(t, WordClass.Finite | WordClass.Participle) && !_report.IsQuoted(t)
                && ExclusiveWords.Done.Contains(_tokens.Lemma(t)) && DeedOf(t) is { } deed)
            {
                told.TryAdd(deed.Whom, []);
                var list = told[deed.Whom];
                var verb = _tokens.Lemma(t);
                if (list.FirstOrDefault(other => ExclusiveWords.Done.Exclude(other.Verb, verb)
                    && AreOneDeed(other.Deed, deed)) is { Verb: not null } clash)
                {
                    yield return new DescriptionClash(deed.Place, clash.Deed.Place, "the same");
                }
                else if (title is not null && title.Excludes(verb) && IsInTitle(title, deed) && !IsTurned(t))
                {
                    yield return new DescriptionClash(title.Whole, deed.Place, "the same");
                    title = null;
                }

                if (list.Count < MostSaid)
                {
                    list.Add((verb, deed));
                }
            }
        }
    }

    private bool IsInTitle(TitleWords title, Deed deed) =>
        title.Has(_tokens.Lemma(deed.At)) && (deed.Doer < 0 || title.Has(_tokens.Lemma(deed.Doer)));

    private bool AreOneDeed(Deed one, Deed other) =>
        _tokens.SentenceIndex(one.Verb) != _tokens.SentenceIndex(other.Verb) && !HaveTwoDoers(one.Doer, other.Doer)
        && !IsTurned(one.Verb) && !IsTurned(other.Verb) && new Circumstances(_report).AreAlike(one.Verb, other.Verb);

    // The House passes what the Senate rejects.
    private bool HaveTwoDoers(int one, int other) =>
        one >= 0 && other >= 0 && !_tokens.Is(one, WordClass.Pronoun) && !_tokens.Is(other, WordClass.Pronoun)
        && !_tokens.Lemma(one).Equals(_tokens.Lemma(other), StringComparison.OrdinalIgnoreCase)
        && (_report.Discourse.LinkAt(one)?.Entity is not { } first || first != _report.Discourse.LinkAt(other)?.Entity);

    private bool IsTurned(int token)
    {
        var sentence = _tokens.SentenceOf(token);
        for (var t = Math.Max(sentence.FirstToken, token - Reach); t < Math.Min(sentence.EndToken, token + Reach); t++)
        {
            if (Turned.Contains(_tokens.Word(t)))
            {
                return true;
            }
        }

        return false;
    }

    // To whom it was done: a named person before "was stabbed", or behind "stabbed".
    private Deed? DeedOf(int verb)
    {
        var sentence = _tokens.SentenceOf(verb);
        var aux = verb - 1;
        while (aux > Math.Max(sentence.FirstToken, verb - LongestVerb) && _tokens.Is(aux, WordClass.Adverb))
        {
            aux--;
        }

        if (aux > sentence.FirstToken && _tokens.Is(verb, WordClass.Participle) && _tokens.Lemma(aux) is "be" or "get")
        {
            var subject = aux - 1;
            while (subject > Math.Max(sentence.FirstToken, verb - LongestVerb)
                && (Auxiliaries.Holds(_tokens, subject) || _tokens.Is(subject, WordClass.Adverb | WordClass.Relative)
                || _tokens.Mark(subject) == ','))
            {
                subject--;
            }

            return WhomAt(subject) is { } whom
                ? new Deed(whom, verb, subject, -1, new FindingPlace(_tokens.Span(subject, verb + 1))) : null;
        }

        for (var t = verb + 1; t < Math.Min(sentence.EndToken, verb + 6)
            && _tokens.Is(t, WordClass.Noun | WordClass.Determiner | WordClass.Adjective); t++)
        {
            if (WhomAt(t) is { } whom)
            {
                return new Deed(whom, verb, t, DoerOf(verb, sentence.FirstToken),
                    new FindingPlace(_tokens.Span(verb, t + 1)));
            }
        }

        return null;
    }

    private int DoerOf(int verb, int floor)
    {
        for (var t = verb - 1; t >= Math.Max(floor, verb - 6); t--)
        {
            if (_tokens.Is(t, WordClass.Noun | WordClass.Pronoun) && _tokens.DateOf(t) < 0)
            {
                return t;
            }
        }

        return -1;
    }

    private object? WhomAt(int head)
    {
        if (_report.Discourse.LinkAt(head)?.Entity is { IsNamed: true, Kind: SpeakerKind.Person } entity)
        {
            return entity;
        }

        // "The plan": a thing that the report speaks of.
        return head > 0 && _tokens.Is(head, WordClass.Noun) && !_tokens.Is(head, WordClass.Proper)
            && _report.Facts.Tags.Parts[head] == Tagging.PartOfSpeech.Noun
            && _tokens.Is(head - 1, "the") ? _tokens.Lemma(head) : null;
    }
}
