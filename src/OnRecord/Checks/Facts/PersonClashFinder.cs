using OnRecord.Settings;
using OnRecord.Text;

namespace OnRecord.Checks.Facts;

/// <summary>Finds named people of whom things are told that exclude each other: "Smith, a Democrat" and "the Republican Smith",
/// "Smith was stabbed" and "Smith was shot".</summary>
internal sealed class PersonClashFinder
{
    private const int MostSaid = 64;

    private static readonly WordSet Turned = new(["former", "ex", "once", "then-", "turned", "again", "appeal", "appealed", "overturned", "later", "initially", "originally", "earlier", "not", "never", "both", "or", "if", "could", "might", "may", "would"]);

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
        var told = new Dictionary<object, List<(string Verb, FindingPlace Place, int At)>>();
        for (var t = 0; t < _tokens.Count; t++)
        {
            if (ExclusiveWords.Done.MayBeForm(_tokens.Word(t)) && _tokens.Is(t, WordClass.Finite | WordClass.Participle) && !_report.IsQuoted(t) && ExclusiveWords.Done.Contains(_tokens.Lemma(t)) && Deed(t) is { } deed)
            {
                told.TryAdd(deed.Whom, []);
                var list = told[deed.Whom];
                var verb = _tokens.Lemma(t);
                if (list.FirstOrDefault(other => ExclusiveWords.Done.Exclude(other.Verb, verb) && AreOneDeed(other.At, t)) is { Verb: not null } clash)
                {
                    yield return new DescriptionClash(deed.Place, clash.Place, "the same");
                }
                else if (list.Count < MostSaid)
                {
                    list.Add((verb, deed.Place, t));
                }
            }
        }
    }

    private bool AreOneDeed(int one, int other) => _tokens.SentenceIndex(one) != _tokens.SentenceIndex(other)
        && !IsTurned(one) && !IsTurned(other) && new Circumstances(_report).AreAlike(one, other);

    private bool IsTurned(int token)
    {
        var sentence = _tokens.SentenceOf(token);
        for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
        {
            if (Turned.Contains(_tokens.Word(t)))
            {
                return true;
            }
        }

        return false;
    }

    // To whom it was done: a named person before "was stabbed", or behind "stabbed".
    private (object Whom, FindingPlace Place)? Deed(int verb)
    {
        var sentence = _tokens.SentenceOf(verb);
        var aux = verb - 1;
        while (aux > sentence.FirstToken && _tokens.Is(aux, WordClass.Adverb))
        {
            aux--;
        }

        if (aux > sentence.FirstToken && _tokens.Is(verb, WordClass.Participle) && _tokens.Lemma(aux) is "be" or "get")
        {
            var subject = aux - 1;
            while (subject > sentence.FirstToken && (Auxiliaries.Holds(_tokens, subject) || _tokens.Is(subject, WordClass.Adverb | WordClass.Relative) || _tokens.Mark(subject) == ','))
            {
                subject--;
            }

            return WhomAt(subject) is { } whom ? (whom, new FindingPlace(_tokens.Span(subject, verb + 1))) : null;
        }

        for (var t = verb + 1; t < Math.Min(sentence.EndToken, verb + 6) && _tokens.Is(t, WordClass.Noun | WordClass.Determiner | WordClass.Adjective); t++)
        {
            if (WhomAt(t) is { } whom)
            {
                return (whom, new FindingPlace(_tokens.Span(verb, t + 1)));
            }
        }

        return null;
    }

    private object? WhomAt(int head)
    {
        if (_report.Discourse.LinkAt(head)?.Entity is { IsNamed: true, Kind: SpeakerKind.Person } entity)
        {
            return entity;
        }

        // "The plan": a thing that the report speaks of.
        return head > 1 && _tokens.Is(head, WordClass.Noun) && !_tokens.Is(head, WordClass.Proper) && _report.Facts.Tags.Parts[head] == Tagging.PartOfSpeech.Noun
            && _tokens.Is(head - 1, "the") ? _tokens.Lemma(head) : null;
    }
}
