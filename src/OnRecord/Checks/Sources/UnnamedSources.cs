using System.Collections.Frozen;
using OnRecord.People.Mentions;
using OnRecord.Settings;
using OnRecord.Text;

namespace OnRecord.Checks.Sources;

/// <summary>Finds sources whom nobody could ask: "officials", "experts", where the report names none who could be
/// meant.</summary>
internal sealed class UnnamedSources(CheckedReport report)
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Kinds =
        WordLists.Rows("unnamed-sources")
            .ToFrozenDictionary(static row => row[0], static row => row[1], StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordSet Indefinite = new(WordLists.Lines("indefinite-words"));
    private static readonly WordSet Kept = new(WordLists.Lines("kept-sources"));

    private const int NextSentences = 1;
    private const int MostNames = 12;

    private static readonly WordSet PassingOn = new(WordLists.Lines("passing-on"));

    private readonly TaggedText _text = report.Tokens;
    private HashSet<int>? _speaking;

    // Where speakers are mentioned.
    private HashSet<int> Speaking => _speaking ??=
        [.. report.Reading.Speakers.SelectMany(static speaker => speaker.Mentions)
            .Select(static mention => mention.Start)];

    /// <summary>The sources with their kinds, in the order of the text.</summary>
    internal IReadOnlyList<(TextSpan Place, string Kind)> Find()
    {
        List<(TextSpan Place, string Kind)> found = [];
        HashSet<string> told = [];
        foreach (var statement in report.Reading.Statements)
        {
            if (statement.Source.Count > 0 && KindOf(statement.Source[^1]) is { } kind)
            {
                if (IsAnonymous(statement))
                {
                    told.Add(kind);
                }
                else if (PlaceOf(statement) is { } place)
                {
                    found.Add((place, kind));
                }
            }
        }

        var named = found.Count == 0 ? null : new NamedKinds(report);
        return [.. found.Where(source => !told.Contains(source.Kind) && !IsNamed(named!, source.Kind))];
    }

    private static bool IsNamed(NamedKinds named, string kind) => kind switch
    {
        "official" or "critic" => named.Has(kind),
        "expert" or "observer" => named.Has("expert"),
        _ => false,
    };

    // Said openly that the name is kept back.
    private static bool IsAnonymous(Statement statement) =>
        statement.Setting.Circumstances.Any(static one => one.Kind == CircumstanceKind.Anonymous);

    // A quick look: the kind of the last noun before any comma or clause.
    private string? KindOf(TextSpan source)
    {
        var (first, end) = _text.TokensOf(source);
        for (var t = first; t < end; t++)
        {
            if (_text.Is(t, WordClass.Noun) && Kind(_text.Word(t)) is { } kind)
            {
                return kind;
            }
        }

        return null;
    }

    private static string? Kind(ReadOnlySpan<char> word) =>
        Kinds.TryGetValue(word, out var kind) || (word.Length > 1 && (word[^1] | ' ') == 's'
            && Kinds.TryGetValue(word[..^1], out kind)) ? kind : null;

    private TextSpan? PlaceOf(Statement statement)
    {
        var shape = report.Discourse.Sources.Read(statement.Source);
        var isSource = shape.Form == SourceForm.Description && Kind(_text.Word(shape.Head)) is not null
            && !report.IsQuoted(shape.Head)
            && !report.IsHeadline(_text.SentenceOf(shape.Head).Paragraph) && !IsCompared(shape) && !IsNameLike(shape)
            && IsPassedOn(statement);
        return isSource && !IsTold(statement, shape) ? _text.Span(shape.First, shape.Head + 1) : null;
    }

    // "Well below what analysts expected", "not as bad as experts feared": a measure, not a source.
    private bool IsCompared(SourceShape shape) =>
        shape.First > 0 && _text.Word(shape.First - 1) is "as" or "As" or "than" or "what" or "What" or "whatever";

    // "Business Insider": a name that was not known as one. "Officials" begins a sentence.
    private bool IsNameLike(SourceShape shape) =>
        shape.Head > shape.First && char.IsUpper(_text.Mark(shape.Head));

    private bool IsPassedOn(Statement statement)
    {
        foreach (var cue in statement.Cue)
        {
            var (first, end) = _text.TokensOf(cue);
            for (var t = first; t < end; t++)
            {
                if (PassingOn.Contains(_text.Lemma(t)) || _text.Is(t, "according"))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Whose they are, which of those met before, or who they are, stands beside the noun.
    private bool IsTold(Statement statement, SourceShape shape)
    {
        for (var t = shape.First; t <= shape.Head; t++)
        {
            if (IsWhose(t) || IsBody(t))
            {
                return true;
            }
        }

        return IsNamedBehind(shape) || IsNamedNext(shape)
            || statement.Setting.Addressee.Any(one => _text.IsInOrganisationName(_text.TokensOf(one).End - 1));
    }

    // "Pollsters agree. “…,” said Ann Bell, of Kalir Polls": whom the next sentences bring in by name is one of them.
    private bool IsNamedNext(SourceShape shape)
    {
        var sentence = _text.SentenceIndex(shape.Head);
        var names = report.Discourse.Names;
        var first = FirstNameBehind(names, shape.Head);
        for (var i = first; i < Math.Min(names.Count, first + MostNames); i++)
        {
            if (_text.SentenceIndex(names[i].First) - sentence > NextSentences)
            {
                return false;
            }

            if (names[i] is { Kind: NameKind.Person, Length: > 1 } && IsIntroduced(i))
            {
                return true;
            }
        }

        return false;
    }

    // Somebody who speaks, named here for the first time.
    private bool IsIntroduced(int name)
    {
        var person = report.Discourse.EntityOfName(name);
        return person.Mentions.Count > 0 && person.Mentions[0].Phrase.First >= report.Discourse.Names[name].First
            && Speaking.Contains(_text.Span(person.Called.First, person.Called.End).Start);
    }

    private static int FirstNameBehind(List<NameSpan> names, int token)
    {
        var (low, high) = (0, names.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = names[middle].First > token ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    // "White House officials" are of a body; "U.S. officials" are of a country.
    private bool IsBody(int t) => report.Discourse.Sources.NameOf[t] is >= 0 and var name
        && (!_text.IsInPlaceName(t) || report.Discourse.Names[name].Length > 1);

    private bool IsWhose(int t) => _text.Is(t, WordClass.Possessive)
        || (_text.Is(t, WordClass.Determiner) && !Indefinite.Contains(_text.Word(t))) || Kept.Contains(_text.Word(t));

    // "Officials, including Ann Bell,", "officials with the Kalir Police".
    private bool IsNamedBehind(SourceShape shape)
    {
        var end = Math.Min(_text.SentenceOf(shape.Head).EndToken, shape.Head + 7);
        for (var t = shape.Head + 1; t < end; t++)
        {
            if (report.Discourse.Sources.NameOf[t] >= 0)
            {
                return t > shape.Head + 1 && (_text.Is(shape.Head + 1, ",")
                    || _text.Is(shape.Head + 1, WordClass.Preposition));
            }

            if (_text.Is(t, WordClass.Finite))
            {
                return false;
            }
        }

        return false;
    }
}
