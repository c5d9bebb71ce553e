using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Settings;

/// <summary>Phrases of several words and what each stands for, found by their first word.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
/// <remarks>In a phrase, "_" is an article, a possessive, a number, an adjective, a pronoun or a name: one to three
/// words. The case of letters does not matter behind the first word.</remarks>
internal sealed class WordPhrases<T>
{
    private const string Gap = "_";
    private const int LongestGap = 3;
    private const WordClass GapWords = WordClass.Determiner | WordClass.Possessive | WordClass.Number
        | WordClass.Adjective | WordClass.Pronoun | WordClass.Proper;

    private readonly FrozenDictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> _byFirst;
    private readonly WordEnds _ends = new();

    internal WordPhrases(IEnumerable<(string Phrase, T Value)> phrases, StringComparer firstWords)
    {
        _byFirst = phrases
            .Select(static phrase => (Words: phrase.Phrase.Split(' '), phrase.Value))
            .GroupBy(static phrase => phrase.Words[0], firstWords)
            .ToFrozenDictionary(
                static first => first.Key,
                static first => first.Select(static phrase => new Entry(phrase.Words[1..], phrase.Value))
                    .OrderByDescending(static entry => entry.Rest.Length).ToArray(),
                firstWords)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in _byFirst.Dictionary.Keys)
        {
            _ends.Add(word);
        }
    }

    /// <summary>The longest phrase whose first word is <paramref name="first"/> and whose others stand in the tokens
    /// <paramref name="at"/>; false for none.</summary>
    internal bool TryFind(TaggedText text, ReadOnlySpan<char> first, (int Next, int End) at,
        out (int End, T? Value) found)
    {
        if (_ends.MayHold(first) && _byFirst.TryGetValue(first, out var entries))
        {
            foreach (var entry in entries)
            {
                var end = EndOf(text, entry.Rest, at.Next, at.End);
                if (end >= 0)
                {
                    found = (end, entry.Value);
                    return true;
                }
            }
        }

        found = (-1, default);
        return false;
    }

    private static int EndOf(TaggedText text, ReadOnlySpan<string> rest, int token, int end)
    {
        foreach (var word in rest)
        {
            if (ReferenceEquals(word, Gap) || word == Gap)
            {
                var first = token;
                while (token < end && token < first + LongestGap && text.Is(token, GapWords))
                {
                    token++;
                }

                if (token == first)
                {
                    return -1;
                }
            }
            else if (token >= end || !text.Is(token++, word))
            {
                return -1;
            }
        }

        return token;
    }

    private sealed record Entry(string[] Rest, T Value);
}
