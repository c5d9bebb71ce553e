using System.Collections.Frozen;

namespace OnRecord.People.Names;

/// <summary>Undoes the exchange of letters for letters of another alphabet that look alike.</summary>
internal static class Homoglyphs
{
    private static readonly FrozenDictionary<char, char> ToLatin = Pairs(pair => pair.Other, pair => pair.Latin);

    private static readonly FrozenDictionary<char, char> ToCyrillic = FromLatin(Script.Cyrillic);

    private static readonly FrozenDictionary<char, char> ToGreek = FromLatin(Script.Greek);

    /// <summary>The word in the one alphabet that it would be written in; itself where it mixes none.</summary>
    /// <remarks>That is its main alphabet where every other letter has a look-alike there, else one of the others for
    /// which that is so. Where it is so for none, the word stays as it is. Folding a folded word changes
    /// nothing.</remarks>
    public static string Fold(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return Scripts.AreMixedIn(word)
            ? string.Create(word.Length, word, (result, from) => FoldMixed(from, result)) : word;
    }

    /// <summary>Writes the folded word to <paramref name="result"/>, which is as long as the word.</summary>
    public static void Fold(ReadOnlySpan<char> word, Span<char> result)
    {
        if (Scripts.AreMixedIn(word))
        {
            FoldMixed(word, result);
        }
        else
        {
            word.CopyTo(result);
        }
    }

    private static void FoldMixed(ReadOnlySpan<char> word, Span<char> result)
    {
        if (ScriptFor(word) is not { } script)
        {
            word.CopyTo(result);
            return;
        }

        for (var i = 0; i < word.Length; i++)
        {
            result[i] = In(script, word[i]);
        }
    }

    private static Script? ScriptFor(ReadOnlySpan<char> word)
    {
        var main = Scripts.MainOf(word);
        foreach (var script in (ReadOnlySpan<Script>)[main, Script.Latin, Script.Cyrillic, Script.Greek])
        {
            if (CanBeIn(script, word))
            {
                return script;
            }
        }

        return null;
    }

    private static bool CanBeIn(Script script, ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (Scripts.Of(c) != Script.Other && Scripts.Of(In(script, c)) != script)
            {
                return false;
            }
        }

        return true;
    }

    private static char In(Script script, char c)
    {
        if (Scripts.Of(c) is Script.Other || Scripts.Of(c) == script)
        {
            return c;
        }

        // Between Cyrillic and Greek the way leads through Latin.
        var latin = ToLatin.GetValueOrDefault(c, c);
        return script switch
        {
            Script.Latin => latin,
            Script.Cyrillic => ToCyrillic.GetValueOrDefault(latin, c),
            _ => ToGreek.GetValueOrDefault(latin, c),
        };
    }

    private static FrozenDictionary<char, char> FromLatin(Script script) =>
        Pairs(pair => pair.Latin, pair => pair.Other, pair => Scripts.Of(pair.Other) == script);

    private static FrozenDictionary<char, char> Pairs(
        Func<(char Latin, char Other), char> key,
        Func<(char Latin, char Other), char> value,
        Func<(char Latin, char Other), bool>? where = null) =>
        NameFile.Rows("homoglyphs.tsv")
            .SelectMany(row => NameFile.WordsOf(row[1]).Select(other => (Latin: row[0][0], Other: other[0])))
            .Where(pair => where?.Invoke(pair) ?? true)
            .DistinctBy(key)
            .ToFrozenDictionary(key, value);
}
