using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace OnRecord.People.Names;

/// <summary>Rewrites a word from left to right: at each place the longest run of letters that a rule knows.</summary>
/// <remarks>Linear in the word's length. Immutable; safe to share between threads.</remarks>
internal sealed class LetterRules
{
    /// <summary>The most letters that a rule puts in the place of one.</summary>
    public const int MostForOne = 4;

    private const int PlainLetters = 128;

    private readonly LetterRule[]?[] _plain = new LetterRule[PlainLetters][];
    private readonly FrozenDictionary<char, LetterRule[]> _others;

    /// <summary>The rules of rows with two columns: a run of letters (<c>^</c> before it ties it to the word's start,
    /// <c>$</c> behind it to the end), what replaces it.</summary>
    public LetterRules(IEnumerable<string[]> rows)
    {
        var byFirst = rows.Select(LetterRule.FromRow).GroupBy(rule => rule.From[0])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(rule => rule.Rank).ToArray());
        foreach (var (first, rules) in byFirst.Where(entry => entry.Key < PlainLetters))
        {
            _plain[first] = rules;
        }

        _others = byFirst.Where(entry => entry.Key >= PlainLetters).ToFrozenDictionary();
    }

    // Optimised at once: tens of thousands of names pass through here when the lists are first used.

    /// <summary>Writes the rewritten word to <paramref name="result"/>, which holds <see cref="MostForOne"/> times the
    /// word's letters, and returns its length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Apply(ReadOnlySpan<char> word, Span<char> result)
    {
        var length = 0;
        for (var i = 0; i < word.Length;)
        {
            if (RuleAt(word, i) is { } rule)
            {
                rule.To.CopyTo(result[length..]);
                length += rule.To.Length;
                i += rule.From.Length;
            }
            else
            {
                result[length++] = word[i++];
            }
        }

        return length;
    }

    /// <summary>True when a rule begins with the letter.</summary>
    public bool Knows(char letter) => RulesFor(letter) is not null;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private LetterRule? RuleAt(ReadOnlySpan<char> word, int index)
    {
        if (RulesFor(word[index]) is { } rules)
        {
            foreach (var rule in rules)
            {
                if (rule.Fits(word, index))
                {
                    return rule;
                }
            }
        }

        return null;
    }

    private LetterRule[]? RulesFor(char letter) =>
        letter < PlainLetters ? _plain[letter] : _others.GetValueOrDefault(letter);
}
