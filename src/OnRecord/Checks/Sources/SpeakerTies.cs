using OnRecord.Checks.Quotations;
using OnRecord.People.Names;
using OnRecord.Wordings;

namespace OnRecord.Checks.Sources;

/// <summary>Tells how the speakers of two quotations stand to each other. For one thread.</summary>
internal sealed class SpeakerTies(CheckedReport report)
{
    // Below this, that two speakers differ says more about the reading than about the report.
    private const double LeastConfidence = 0.7;

    // A hostile report could call one speaker by a thousand names.
    private const int MostNames = 12;

    private readonly Dictionary<string, HashSet<ulong>> _nouns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<ulong>> _words = new(StringComparer.Ordinal);
    private Dictionary<string, FoldedWords[]>? _sources;

    /// <summary>How the speaker of <paramref name="other"/> stands to that of <paramref name="one"/>.</summary>
    internal SpeakerTie Of(QuotedWords one, QuotedWords other) =>
        one.Speaker is not { } first || other.Speaker is not { } second ? SpeakerTie.MayBeSame
        : first.Id == second.Id ? SpeakerTie.Same
        : IsGroup(first) && IsOneOf(first, second) ? SpeakerTie.OneOfGroup
        : IsSure(one) && IsSure(other) && !Names(one, second) && !Names(other, first) ? OfTwo(first, second)
        : SpeakerTie.MayBeSame;

    /// <summary>True of several people who do not speak as one body.</summary>
    internal static bool IsGroup(Speaker speaker) => speaker.Kind == SpeakerKind.Group;

    /// <summary>True of one person, named or not.</summary>
    internal static bool IsPerson(Speaker speaker) => speaker.Kind is SpeakerKind.Person or SpeakerKind.Unnamed;

    /// <summary>True when the report calls <paramref name="person"/> by what makes one of <paramref name="group"/>.</summary>
    internal bool IsOneOf(Speaker group, Speaker person) =>
        IsPerson(person) && (NounsOf(group).Overlaps(NounsOf(person))
            || (group.Protected is { } held && held.Kind == person.Protected?.Kind));

    private SpeakerTie OfTwo(Speaker one, Speaker other) =>
        IsNamed(one) && IsNamed(other)
            ? NameComparison.Compare(one.NameParts!, other.NameParts!) == NameMatch.Different && !ShareWord(one, other)
                ? SpeakerTie.Different : SpeakerTie.MayBeSame
        : (IsNamed(one) && IsOther(other, one)) || (IsNamed(other) && IsOther(one, other)) ? SpeakerTie.Different
        : SpeakerTie.MayBeSame;

    private static bool IsNamed(Speaker speaker) => speaker is { Kind: SpeakerKind.Person, NameParts: not null };

    // A group that somebody named is not of, by all that the report says.
    private bool IsOther(Speaker speaker, Speaker named) =>
        speaker.Kind == SpeakerKind.Group && named.Description?.Office is not null && !IsOneOf(speaker, named)
        && !ShareWord(speaker, named);

    private bool ShareWord(Speaker one, Speaker other) => WordsOf(one).Overlaps(WordsOf(other));

    // The words of the source name somebody else than the reading took them for.
    private bool Names(QuotedWords quoted, Speaker other)
    {
        foreach (var span in quoted.Statement!.Source)
        {
            var source = FoldedWords.Of(report.Text[span.Start..span.End]);
            for (var i = 0; i < source.Count; i++)
            {
                if (ContentStems.Of(source, i) is not 0 and var stem && WordsOf(other).Contains(stem))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsSure(QuotedWords quoted) => quoted.Statement is { SpeakerConfidence: >= LeastConfidence };

    private HashSet<ulong> NounsOf(Speaker speaker)
    {
        if (!_nouns.TryGetValue(speaker.Id, out var nouns))
        {
            _nouns[speaker.Id] = nouns = [];
            foreach (var name in IsGroup(speaker) ? Named(speaker).Select(Head) : Called(speaker))
            {
                MemberNouns.Add(nouns, name);
            }
        }

        return nouns;
    }

    // "The captured troops from Russia" are troops, whatever else their name speaks of.
    private static FoldedWords Head(FoldedWords name)
    {
        var end = 0;
        while (end < name.Count && ContentStems.Of(name, end) == 0)
        {
            end++;
        }

        while (end < name.Count && ContentStems.Of(name, end) != 0)
        {
            end++;
        }

        return FoldedWords.Of(name.Written(Math.Max(0, end - 1), end));
    }

    private HashSet<ulong> WordsOf(Speaker speaker)
    {
        if (!_words.TryGetValue(speaker.Id, out var words))
        {
            _words[speaker.Id] = words = [];
            foreach (var name in Named(speaker))
            {
                words.UnionWith(Enumerable.Range(0, name.Count).Select(i => ContentStems.Of(name, i)).Where(static stem => stem != 0));
            }
        }

        return words;
    }

    private static IEnumerable<FoldedWords> Named(Speaker speaker) =>
        speaker.Aliases.Take(MostNames).Prepend(speaker.Name).Select(FoldedWords.Of);

    // By names, office, and the words that the report gives statements with: "one of the soldiers, …, 34".
    private IEnumerable<FoldedWords> Called(Speaker speaker)
    {
        _sources ??= Sources();
        var office = speaker.Description?.Office is { } span ? [FoldedWords.Of(report.Text[span.Start..span.End])] : Array.Empty<FoldedWords>();
        return Named(speaker).Concat(office).Concat(_sources.GetValueOrDefault(speaker.Id) ?? []);
    }

    private Dictionary<string, FoldedWords[]> Sources() => report.Reading.Statements
        .Where(static statement => statement.Speaker is not null)
        .GroupBy(static statement => statement.Speaker!, StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, group => group.SelectMany(static statement => statement.Source).Take(MostNames)
            .Select(span => FoldedWords.Of(report.Text[span.Start..span.End])).ToArray(), StringComparer.Ordinal);
}
