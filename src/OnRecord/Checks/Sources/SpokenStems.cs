using OnRecord.Checks.Quotations;

namespace OnRecord.Checks.Sources;

/// <summary>What each speaker's quotations are about. For one thread.</summary>
internal sealed class SpokenStems
{
    // Of who is quoted with less, a demand may well stand in the writer's words alone.
    private const int LeastSpoken = 25;
    private const int LeastWords = 5;
    private const int MostShown = 4;
    private const int LongestWord = 40;

    private readonly CheckedReport _report;
    private readonly Dictionary<string, List<int>> _bySpeaker = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<ulong>> _stems = new(StringComparer.Ordinal);

    internal SpokenStems(CheckedReport report)
    {
        _report = report;
        for (var i = 0; i < report.Quoted.Count; i++)
        {
            if (report.Quoted[i].Speaker is { } speaker)
            {
                var own = _bySpeaker.TryGetValue(speaker.Id, out var known) ? known : _bySpeaker[speaker.Id] = [];
                own.Add(i);
            }
        }
    }

    /// <summary>The stems of all that the speaker is quoted with, or those of a group; empty where they are not quoted at some
    /// length.</summary>
    internal HashSet<ulong> Of(Speaker speaker)
    {
        if (!_stems.TryGetValue(speaker.Id, out var stems))
        {
            var own = Indexes(speaker).ToList();
            _stems[speaker.Id] = stems = [];
            if (own.Sum(i => _report.Quoted[i].Words.WrittenCount) >= LeastSpoken)
            {
                stems.UnionWith(own.SelectMany(i => _report.Quotations.Stems(i)));
            }
        }

        return stems;
    }

    /// <summary>The first of the speaker's quotations that have some words.</summary>
    internal IEnumerable<QuotedWords> Quotations(Speaker speaker) => Indexes(speaker).Select(i => _report.Quoted[i])
        .Where(static quoted => quoted.Words.WrittenCount >= LeastWords).Take(MostShown);

    /// <summary>The stem of a word of the report; 0 for one that says little.</summary>
    internal static ulong Of(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
        {
            return 0;
        }

        Span<char> lower = stackalloc char[LongestWord];
        return ContentStems.Of(lower[..word.ToLowerInvariant(lower)]);
    }

    private IEnumerable<int> Indexes(Speaker speaker)
    {
        IEnumerable<int> own = _bySpeaker.GetValueOrDefault(speaker.Id) ?? [];
        return SpeakerTies.IsGroup(speaker)
            ? own.Concat(_report.Reading.Speakers.Where(other => _report.Ties.IsOneOf(speaker, other))
                .SelectMany(other => _bySpeaker.GetValueOrDefault(other.Id) ?? [])).Order()
            : own;
    }
}
