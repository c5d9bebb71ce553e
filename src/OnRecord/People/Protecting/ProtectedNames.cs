using System.Collections.Frozen;
using OnRecord.People.Names;

namespace OnRecord.People.Protecting;

/// <summary>The names of a reading's protected speakers, to be looked up by word.</summary>
internal sealed class ProtectedNames
{
    // Of so many brothers any will do as the label of a bare family name.
    private const int MostOwners = 8;

    // Inside longer runs of letters, such as a hashtag's, shorter names would be found by chance.
    private const int ShortestInside = 5;
    private const int LongestInside = 40;

    // "Галкиным": endings of cases have up to three letters.
    private const char FirstCyrillic = '\u0400';
    private const int LongestEnding = 3;
    private const int ShortestStem = 4;

    private static readonly FrozenSet<string> EnglishWords = NameFile.Lines("names-also-words.txt").ToFrozenSet(StringComparer.Ordinal);

    private readonly Speaker[] _speakers;
    private readonly string[] _labels;
    private readonly Dictionary<string, NameWord> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameWord>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<ulong, NameWord> _spellings = [];
    private readonly Dictionary<ulong, NameWord> _stems = [];
    private readonly HashSet<(int Owner, string Word)> _minor = [];

    private ProtectedNames(Speaker[] speakers, Dictionary<string, string> labels)
    {
        _speakers = speakers;
        _labels = [.. speakers.Select(speaker => labels[speaker.Id])];
        Labels = labels;
        for (var owner = 0; owner < speakers.Length; owner++)
        {
            foreach (var (word, isFamily) in SpeakerNames.Words(speakers[owner]))
            {
                Add(owner, word, isFamily);
            }
        }

        foreach (var (word, known) in _words.Where(entry => entry.Key.Length > 2))
        {
            _spellings.TryAdd(NameKey.Of(word), known);
            _stems.TryAdd(NameKey.Of(Stem(word)), known);
        }

        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        InsideLengths = [.. _words.Keys.Select(word => word.Length).Where(length => length is >= ShortestInside and <= LongestInside).Distinct().OrderDescending()];
    }

    /// <summary>The label of each protected speaker who has a name, by id.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; }

    /// <summary>The speakers; words know them by their index here.</summary>
    public IReadOnlyList<Speaker> Speakers => _speakers;

    /// <summary>Lengths of the words that are looked for inside longer runs of letters, longest first.</summary>
    public IReadOnlyList<int> InsideLengths { get; }

    /// <summary>The names of the protected among <paramref name="speakers"/>; of those who have none there is nothing to
    /// hide.</summary>
    public static ProtectedNames Of(IReadOnlyList<Speaker> speakers)
    {
        var named = speakers.Where(speaker => speaker.Protected is not null
            && SpeakerNames.Words(speaker).Any(word => word.Word.Length > 1)).ToArray();
        return new ProtectedNames(named, ProtectionLabels.Of(named));
    }

    /// <summary>The names of <paramref name="speakers"/>, all protected and with an id of their own; <paramref name="label"/>
    /// gives what is to stand in place of each.</summary>
    public static ProtectedNames Of(IReadOnlyList<Speaker> speakers, Func<Speaker, string> label) =>
        new([.. speakers], speakers.ToDictionary(static speaker => speaker.Id, label, StringComparer.Ordinal));

    /// <summary>What stands in the place of the speaker's name.</summary>
    public string Label(int owner) => _labels[owner];

    /// <summary>The name's word that is <paramref name="folded"/>; null when there is none.</summary>
    public NameWord? Find(ReadOnlySpan<char> folded) =>
        _lookup.TryGetValue(folded, out var word) ? word
        : folded.Length > 3 && folded[^1] == 's' && _lookup.TryGetValue(folded[..^1], out word) ? word
        : null;

    /// <summary>The name's word that <paramref name="run"/> spells otherwise, in another alphabet too, and there in any of its
    /// cases; null when there is none.</summary>
    public NameWord? FindSpelling(ReadOnlySpan<char> run)
    {
        if (_spellings.TryGetValue(NameKey.Of(run), out var word) || run[0] < FirstCyrillic)
        {
            return word;
        }

        for (var cut = 0; cut <= LongestEnding && run.Length - cut >= ShortestStem; cut++)
        {
            var key = NameKey.Of(run[..^cut]);
            if (_spellings.TryGetValue(key, out word) || _stems.TryGetValue(key, out word))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>The word that is exactly <paramref name="folded"/>, without a plural's ending.</summary>
    public NameWord? FindExactly(ReadOnlySpan<char> folded) => _lookup.TryGetValue(folded, out var word) ? word : null;

    /// <summary>True for an initial or particle of the speaker's name, which means it beside another word of it only.</summary>
    public bool IsMinor(int owner, string folded) => _minor.Contains((owner, folded));

    // What a name keeps in all its cases in Russian and Ukrainian.
    private static string Stem(string word) =>
        word.Length > ShortestStem && "aeiouyаеиоуыйьяюії".Contains(word[^1]) ? word[..^1] : word;

    private void Add(int owner, string word, bool isFamily)
    {
        if (word.Length == 0)
        {
            return;
        }

        _minor.Add((owner, word[..1]));
        if (word.Length == 1 || NameKnowledge.IsParticle(word))
        {
            _minor.Add((owner, word));
            return;
        }

        var known = _words.GetValueOrDefault(word);
        IReadOnlyList<int> owners = known is null ? [owner] : known.Owners.Count < MostOwners
            ? [.. known.Owners, owner] : known.Owners;
        _words[word] = new NameWord(owners, isFamily || known?.IsFamily == true, word.Length <= 2
            || EnglishWords.Contains(word));
    }
}
