using System.Collections.Frozen;
using OnRecord.Settings;
using OnRecord.Text;
using NounPhrase = OnRecord.People.Mentions.NounPhrase;

namespace OnRecord.Checks.Facts;

/// <summary>Reads what an amount of money or percents is of: the fine in "a $3 million fine", "a fine of $3 million"
/// and "the fine was $3 million", unemployment in "unemployment rose to 5 percent".</summary>
internal sealed class TopicReader(CheckedReport report)
{
    private const int LongestVerb = 6;

    private static readonly FrozenDictionary<string, Direction> Changes =
        WordLists.Rows("change-verbs").ToFrozenDictionary(static row => row[0],
            static row => Enum.Parse<Direction>(row[1], ignoreCase: true), StringComparer.OrdinalIgnoreCase);

    private static readonly WordSet Linking = new(["of", "worth", "valued", "totaling", "totalling", "to", "by", "at"]);

    private readonly TaggedText _tokens = report.Tokens;

    /// <summary>Which way a verb says that a figure goes.</summary>
    internal static Direction DirectionOf(string lemma) => Changes.GetValueOrDefault(lemma);

    /// <summary>What the amount is of; null for none.</summary>
    internal Topic? Read(int first, int end, NounPhrase phrase)
    {
        if (phrase.Head >= end && _tokens.Is(phrase.Head, WordClass.Noun) && _tokens.DateOf(phrase.Head) < 0)
        {
            return Of(phrase.Head);
        }

        var floor = _tokens.SentenceOf(first).FirstToken;
        var link = first - 1;
        if (link > floor && _tokens.Is(link, "at") && _tokens.Is(link - 1, "valued"))
        {
            link--;
        }

        return link > floor && (_tokens.Is(link, "of") || _tokens.Is(link, "worth") || _tokens.Is(link, "valued"))
            && _tokens.Is(link - 1, WordClass.Noun)
            ? Of(link - 1) : OfVerb(link, floor);
    }

    private Topic Of(int head) => new(Lemma(head), IsTakenUp(head));

    // Without an article, a mass noun: "unemployment".
    private bool IsTakenUp(int head)
    {
        var floor = _tokens.SentenceOf(head).FirstToken;
        for (var t = head; t >= Math.Max(floor, head - LongestVerb); t--)
        {
            if (_tokens.Is(t, WordClass.Determiner))
            {
                return !_tokens.Is(t, "a") && !_tokens.Is(t, "an") && !_tokens.Is(t, "some")
                    && !_tokens.Is(t, "another");
            }

            if (!_tokens.Is(t, WordClass.Noun | WordClass.Adjective | WordClass.Number)
                && _tokens.Mark(t) is not '$' and not '%')
            {
                break;
            }
        }

        return report.Facts.Tags.Parts[head] == Tagging.PartOfSpeech.Noun;
    }

    // "rose to", "stands at", "was", "has fallen by": with the subject's head before.
    private Topic? OfVerb(int link, int floor)
    {
        if (link > floor && _tokens.Is(link, "cost") && _tokens.Is(link - 1, WordClass.Noun))
        {
            // Which the tagger may take for a noun.
            return Of(link - 1);
        }

        var preposition = link > floor && Linking.Contains(_tokens.Word(link)) ? _tokens.Word(link).ToString() : "";
        var verb = preposition.Length > 0 ? link - 1 : link;
        if (verb <= floor || !_tokens.Is(verb, WordClass.Verb)
            || !Changes.TryGetValue(_tokens.Lemma(verb), out var way))
        {
            return null;
        }

        for (var t = verb - 1; t >= Math.Max(floor, verb - LongestVerb); t--)
        {
            if (_tokens.Is(t, WordClass.Noun) && _tokens.DateOf(t) < 0)
            {
                return Of(t) with
                {
                    IsChange = way != Direction.None && preposition is not ("to" or "at"),
                    Direction = way,
                    VerbAt = verb
                };
            }

            if (!Auxiliaries.Holds(_tokens, t) && !_tokens.Is(t, WordClass.Adverb))
            {
                break;
            }
        }

        return null;
    }

    // Said of unemployment, "the unemployment rate" is what unemployment is.
    private string Lemma(int head) => _tokens.Is(head, "rate") && head > 0 && _tokens.Is(head - 1, WordClass.Noun)
        ? _tokens.Lemma(head - 1).ToLowerInvariant() : _tokens.Lemma(head).ToLowerInvariant();
}
