using OnRecord.People.Mentions;
using OnRecord.Text;
using WordClass = OnRecord.Settings.WordClass;

namespace OnRecord.Checks.Captivity;

/// <summary>Those whom the writer's own words show to be held, by all that the report calls them: "the captured
/// gunner", and from there on "the gunner".</summary>
/// <remarks>Of detainees only those whom a state shows on its television: whoever is arrested in a country of laws is
/// named and quoted every day, and may be.</remarks>
internal sealed class CaptiveCast
{
    private static readonly WordSet Definite = new(["the", "this", "that", "these", "those"]);

    private static readonly WordSet Parts = new(["one", "two", "some", "another", "several"]);

    private readonly CheckedReport _report;
    private readonly HashSet<string> _trades = new(StringComparer.OrdinalIgnoreCase);
    private readonly int[] _at;
    private IReadOnlyList<TextSpan>? _shown;

    private CaptiveCast(CheckedReport report, IEnumerable<CaptivePhrase> told)
    {
        _report = report;
        var phrases = told.DistinctBy(static phrase => phrase.Head).ToList();
        foreach (var phrase in phrases)
        {
            AddTrade(phrase);
        }

        var known = phrases.Select(static phrase => phrase.Head).ToHashSet();
        phrases.AddRange(report.Discourse.Phrases.Where(phrase => !known.Contains(phrase.Head) && IsKnown(phrase))
            .Select(phrase => new CaptivePhrase(phrase.First, phrase.End, phrase.Head, phrases[0].Kind, false)));
        phrases.Sort(static (one, other) => one.Head.CompareTo(other.Head));
        Phrases = phrases;
        _at = At(report.Tokens.Count, phrases);
    }

    /// <summary>The words for them, in the order of the text; never empty.</summary>
    internal IReadOnlyList<CaptivePhrase> Phrases { get; }

    /// <summary>The first words that tell of the captivity.</summary>
    internal IReadOnlyList<TextSpan> Shown =>
        _shown ??= [.. Phrases.Where(static phrase => phrase.IsTold).Take(1)
            .Select(phrase => _report.Tokens.Span(phrase.First, phrase.End))];

    /// <summary>Who is held; null where the report shows nobody.</summary>
    internal static CaptiveCast? Of(CheckedReport report) =>
        CaptivePhraseFinder.Find(report) is { Count: > 0 } told ? new CaptiveCast(report, told) : null;

    /// <summary>The words for captives that the token belongs to; null for none.</summary>
    internal CaptivePhrase? PhraseAt(int token) =>
        token >= 0 && token < _at.Length && _at[token] >= 0 ? Phrases[_at[token]] : null;

    /// <summary>True when the report calls captives by this noun.</summary>
    internal bool IsTrade(int token) => _trades.Contains(_report.Tokens.Lemma(token));

    /// <summary>The words for captives that are the source of a statement; null when somebody else is.</summary>
    internal CaptivePhrase? SourceOf(Statement statement)
    {
        if (statement.Source.Count == 0)
        {
            return null;
        }

        var (first, end) = _report.Tokens.TokensOf(statement.Source[0]);
        for (var t = first; t < end && t < first + 16; t++)
        {
            if (PhraseAt(t) is { } phrase && phrase.Head < end)
            {
                return IsOwner(phrase) ? null : phrase;
            }

            if (_report.Tokens.Is(t, WordClass.Preposition | WordClass.Possessive | WordClass.Relative)
                && !(_report.Tokens.Is(t, "of") && t > first && MayBePart(t - 1)))
            {
                return null;
            }
        }

        return null;
    }

    private bool IsOwner(CaptivePhrase phrase) =>
        phrase.Head + 1 < _report.Tokens.Count && _report.Tokens.Is(phrase.Head + 1, WordClass.Possessive);

    private bool MayBePart(int token) => Parts.Contains(_report.Tokens.Word(token));

    private void AddTrade(CaptivePhrase phrase)
    {
        var lemma = _report.Tokens.Lemma(phrase.Head);
        if (!CaptiveWords.Anybody.Contains(lemma))
        {
            _trades.Add(lemma);
        }
    }

    // "The gunner", not "a gunner" or "the gunner of the other side".
    private bool IsKnown(NounPhrase phrase)
    {
        var text = _report.Tokens;
        return !_report.IsQuoted(phrase.Head) && Definite.Contains(text.Word(phrase.First)) && IsTrade(phrase.Head)
            && text.Is(phrase.Head, WordClass.Noun)
            && !(phrase.End < text.Count && text.Is(phrase.End, "of"));
    }

    private static int[] At(int tokens, List<CaptivePhrase> phrases)
    {
        var at = new int[tokens];
        Array.Fill(at, -1);
        for (var p = 0; p < phrases.Count; p++)
        {
            Array.Fill(at, p, phrases[p].First, Math.Max(1, phrases[p].End - phrases[p].First));
        }

        return at;
    }
}
