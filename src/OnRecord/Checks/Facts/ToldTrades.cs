using OnRecord.People.Mentions;
using OnRecord.Settings;
using OnRecord.Text;

namespace OnRecord.Checks.Facts;

/// <summary>Reads off which ranks, trades and offices stand beside the names of people: "Sergeant Hale", "Hale, a
/// baker,".</summary>
internal sealed class ToldTrades
{
    private const int Reach = 14;

    private static readonly WordSet Time = new(["former", "ex", "then", "acting", "interim", "elect", "incoming", "outgoing",
        "onetime", "one-time", "late", "future", "would-be", "aspiring", "once", "honorary", "part-time", "retired"]);

    private readonly CheckedReport _report;
    private readonly TaggedText _tokens;

    private ToldTrades(CheckedReport report) => (_report, _tokens) = (report, report.Tokens);

    /// <summary>What is told, in the order of the text; the value is the word, the place the rank with its name, or the
    /// trade.</summary>
    internal static IEnumerable<ToldOf> Find(CheckedReport report) => new ToldTrades(report).Find().OrderBy(static told => told.Place);

    private IEnumerable<ToldOf> Find()
    {
        for (var i = 0; i < _report.Discourse.Names.Count; i++)
        {
            var name = _report.Discourse.Names[i];
            if (name.Kind != NameKind.Person || _report.IsQuoted(name.First))
            {
                continue;
            }

            var entity = _report.Discourse.EntityOfName(i);
            var before = Before(name);
            if (before >= 0)
            {
                yield return new ToldOf(entity, "title", Word(before), _tokens.Span(FirstOf(before), name.End));
            }

            if (Behind(name.End) is { } behind)
            {
                yield return new ToldOf(entity, behind.What, Word(behind.Head), _tokens.Span(behind.First, behind.Head + 1));
            }

            if (Introducing(name) is { } introducing)
            {
                yield return new ToldOf(
                    entity, introducing.What, Word(introducing.Head), _tokens.Span(introducing.First, introducing.Head + 1));
            }
        }
    }

    private string Word(int token) => Offices.Noun(_tokens.Word(token)).ToString().ToLowerInvariant();

    // "Detective Sergeant Paul Dwyer", "baker Glenda Poole": in the name, or right before it.
    private int Before(NameSpan name)
    {
        var floor = Math.Max(_tokens.SentenceOf(name.First).FirstToken, name.First - 1);
        for (var t = name.End - 2; t >= floor; t--)
        {
            if (Trades.Contains(_tokens.Word(t)))
            {
                return IsPast(t) ? -1 : t;
            }
        }

        return -1;
    }

    private int FirstOf(int title)
    {
        var first = title;
        while (first > _tokens.SentenceOf(title).FirstToken && char.IsUpper(_tokens.Word(first - 1)[0])
            && _tokens.Is(first - 1, WordClass.Noun))
        {
            first--;
        }

        return first;
    }

    // "…, a baker,", "…, 49, the union's treasurer,", "…, a nurse on the ward,".
    private (int First, int Head, string What)? Behind(int end)
    {
        var limit = Math.Min(_tokens.SentenceOf(end - 1).EndToken, end + Reach);
        if (end + 1 >= limit || _tokens.Mark(end) is not ',')
        {
            return null;
        }

        var first = end + 1;
        if (first + 2 < limit && char.IsAsciiDigit(_tokens.Mark(first)) && _tokens.Mark(first + 1) == ',')
        {
            first += 2;
        }

        if (_tokens.Is(first, "who") && first + 2 < limit && (_tokens.Is(first + 1, "is") || _tokens.Is(first + 1, "was")))
        {
            first += 2;
        }

        return Phrase(first, limit) is { } found && IsClosed(found.Head + 1, limit) ? found : null;
    }

    // "The director, Anna Orlova,".
    private (int First, int Head, string What)? Introducing(NameSpan name)
    {
        var floor = Math.Max(_tokens.SentenceOf(name.First).FirstToken, name.First - Reach);
        var comma = name.First - 1;
        if (comma <= floor || _tokens.Mark(comma) != ',' || !(name.End < _tokens.Count && _tokens.Mark(name.End) is ',' or '.'))
        {
            return null;
        }

        for (var t = comma - 1; t >= floor; t--)
        {
            if (t > floor && _tokens.Is(t, WordClass.Determiner) && _tokens.Is(t - 1, WordClass.Preposition))
            {
                t--;
            }
            else if (_tokens.Is(t, WordClass.Determiner) || t == floor)
            {
                return Phrase(t, comma) is { } found && (found.Head + 1 == comma || _tokens.Is(found.Head + 1, WordClass.Preposition))
                    ? found : null;
            }

            if (_tokens.Mark(t) == ',' || _tokens.Is(t, WordClass.Finite | WordClass.Conjunction))
            {
                return null;
            }
        }

        return null;
    }

    // The noun phrase that begins here, if its head is a trade; "retired" ones are compared with each other alone.
    private (int First, int Head, string What)? Phrase(int first, int limit)
    {
        const WordClass inside = WordClass.Noun | WordClass.Adjective | WordClass.Determiner | WordClass.Possessive | WordClass.Proper
            | WordClass.Number | WordClass.Participle;
        var head = -1;
        for (var t = first; t < limit && (_tokens.Is(t, inside) || _tokens.Word(t) is "'s" or "’s" or "'" or "’"); t++)
        {
            head = t;
        }

        if (head < 0 || !Trades.Contains(_tokens.Word(head)) || _tokens.Is(head, WordClass.Determiner))
        {
            return null;
        }

        var isPast = false;
        for (var t = first; t < head; t++)
        {
            isPast |= _tokens.Is(t, "retired");
        }

        return !isPast && IsPast(head) ? null : (first, head, isPast ? "retired" : "title");
    }

    private bool IsPast(int head)
    {
        var floor = _tokens.SentenceOf(head).FirstToken;
        for (var t = head; t >= Math.Max(floor, head - 5) && _tokens.Mark(t) != ','; t--)
        {
            var word = _tokens.Word(t);
            if (Time.Contains(word) || word.StartsWith("then-", StringComparison.OrdinalIgnoreCase)
                || word.StartsWith("ex-", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return head + 1 < _tokens.Count && _tokens.Word(head + 1) is "-elect" or "elect" or "-";
    }

    private bool IsClosed(int end, int limit) => end >= limit || _tokens.Mark(end) is ',' or '.' or ';' or ')' or '—' or '–'
        || _tokens.Is(end, WordClass.Preposition | WordClass.Relative)
        || (end + 1 < limit && _tokens.Is(end, "and") && _tokens.Is(end + 1, WordClass.Determiner));
}
