using System.Collections.Frozen;
using System.Globalization;

namespace OnRecord.Tagging;

/// <summary>Lemma rules by part of speech and by the word's ending, or by the whole word.</summary>
/// <remarks>
/// The file has a rule a line, its five columns parted by tabs: tag; ending in lower case, or <c>^</c> and the whole
/// word; stem; number of code units to cut; what to append. Lines that begin with <c>#</c> and a space say where it is
/// from. Immutable; safe to share between threads.
/// </remarks>
internal sealed class LemmaTable
{
    /// <summary>Marks a key that holds a whole word.</summary>
    public const char WholeWord = '^';

    /// <summary>The longest ending that a rule may ask for, in code units.</summary>
    public const int LongestEnding = 6;

    private const int OnStack = 128;
    private const int Columns = 5;
    private static readonly LemmaRule LowerCase = new(LemmaStem.Lower, 0, "");

    private readonly FrozenDictionary<string, FrozenDictionary<string, LemmaRule>> _rules;

    /// <summary>A table of rules by tag, then by key.</summary>
    public LemmaTable(IEnumerable<(string Tag, string Key, LemmaRule Rule)> rules) => _rules = rules
        .GroupBy(entry => entry.Tag, StringComparer.Ordinal)
        .ToFrozenDictionary(
            tag => tag.Key,
            tag => tag.ToFrozenDictionary(entry => entry.Key, entry => entry.Rule, StringComparer.Ordinal),
            StringComparer.Ordinal);

    /// <summary>Number of rules.</summary>
    public int Count => _rules.Values.Sum(ofTag => ofTag.Count);

    /// <summary>Reads the rule file.</summary>
    /// <exception cref="InvalidDataException">A line is not a rule; the message names it.</exception>
    public static LemmaTable Read(TextReader reader)
    {
        var rules = new List<(string, string, LemmaRule)>();
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith("# ", StringComparison.Ordinal))
            {
                rules.Add(Parse(line));
            }
        }

        return new LemmaTable(rules);
    }

    /// <summary>Writes the rules ordered by tag and key, so that equal tables make equal files.</summary>
    public void Write(TextWriter writer)
    {
        foreach (var (tag, ofTag) in _rules.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            foreach (var (key, rule) in ofTag.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                writer.Write(string.Create(
                    CultureInfo.InvariantCulture, $"{tag}\t{key}\t{(char)rule.Stem}\t{rule.Cut}\t{rule.Append}\n"));
            }
        }
    }

    /// <summary>The rule for a word, whose apostrophes are straight: its own, or its longest known ending's.</summary>
    public LemmaRule Find(ReadOnlySpan<char> word, string tag)
    {
        if (!_rules.TryGetValue(tag, out var ofTag))
        {
            return LowerCase;
        }

        var key = word.Length < OnStack ? stackalloc char[OnStack] : new char[word.Length + 1];
        key = key[..(word.Length + 1)];
        key[0] = WholeWord;
        word.ToLowerInvariant(key[1..]);
        return Find(ofTag.GetAlternateLookup<ReadOnlySpan<char>>(), key);
    }

    private static LemmaRule Find(
        FrozenDictionary<string, LemmaRule>.AlternateLookup<ReadOnlySpan<char>> rules, ReadOnlySpan<char> key)
    {
        if (rules.TryGetValue(key, out var rule))
        {
            return rule;
        }

        for (var length = Math.Min(LongestEnding, key.Length - 1); length >= 0; length--)
        {
            if (rules.TryGetValue(key[^length..], out rule))
            {
                return rule;
            }
        }

        return LowerCase;
    }

    private static (string Tag, string Key, LemmaRule Rule) Parse(string line)
    {
        var columns = line.Split('\t');
        return columns.Length == Columns && columns[2].Length == 1
                && int.TryParse(columns[3], NumberStyles.None, CultureInfo.InvariantCulture, out var cut)
            ? (columns[0], columns[1], new LemmaRule((LemmaStem)columns[2][0], cut, columns[4]))
            : throw new InvalidDataException($"The lemma rule \"{line}\" has not five columns: write the file anew.");
    }
}
