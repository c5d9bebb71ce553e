using OnRecord.Text;

namespace OnRecord.People.Names;

/// <summary>Splits a name into its words.</summary>
internal static class NameWords
{
    /// <summary>No name has more words; what follows them is not read.</summary>
    public const int MostWords = 24;

    private const int ShortestGiven = 3;
    private const string Quotes = "\"“”„«»";

    /// <summary>The words, the possessive of the last one dropped.</summary>
    public static List<NameWord> Of(ReadOnlySpan<char> name)
    {
        var words = new List<NameWord>();
        var inside = false;
        var rest = WithoutPossessive(name.Trim());
        while (words.Count < MostWords && NextWord(ref rest) is { IsEmpty: false } word)
        {
            inside |= Opens(word);
            Add(words, word, inside);
            inside &= !Closes(word);
        }

        return words;
    }

    private static ReadOnlySpan<char> NextWord(ref ReadOnlySpan<char> rest)
    {
        var start = 0;
        while (start < rest.Length && Characters.IsSpace(rest[start]))
        {
            start++;
        }

        var end = start;
        while (end < rest.Length && !Characters.IsSpace(rest[end]))
        {
            end++;
        }

        var word = rest[start..end];
        rest = rest[end..];
        return word;
    }

    private static void Add(List<NameWord> words, ReadOnlySpan<char> word, bool inside)
    {
        var endsPart = word.EndsWith(',');
        var bare = word.Trim(",;:()[]\"“”„«»");
        bare = IsQuoted(bare) ? bare[1..^1] : bare;
        if (JoinedAt(bare) is > 0 and var joint)
        {
            words.Add(new NameWord(bare[..joint].ToString(), inside));
            bare = bare[joint..];
        }

        if (NameKey.Of(bare) != 0)
        {
            words.Add(new NameWord(bare.ToString(), inside || IsQuoted(word.TrimEnd(',')), endsPart));
        }
        else if (endsPart && words.Count > 0)
        {
            words[^1] = words[^1] with { EndsPart = true };
        }
    }

    // "SergeiLavrov": two names that lost their blank; not "McDonald", "LeBron".
    private static int JoinedAt(ReadOnlySpan<char> word)
    {
        for (var i = ShortestGiven; i < Math.Min(word.Length - 1, NameLetters.MostLetters); i++)
        {
            if (Characters.IsUpper(word[i]) && Characters.IsLower(word[i - 1]) && Characters.IsLower(word[i + 1]))
            {
                return NameKnowledge.IsGivenName(word[..i]) && !NameKnowledge.IsParticle(word[..i]) ? i : 0;
            }
        }

        return 0;
    }

    private static bool Opens(ReadOnlySpan<char> word) =>
        word[0] is '(' or '[' || Quotes.Contains(word[0], StringComparison.Ordinal);

    private static bool Closes(ReadOnlySpan<char> word) => word.TrimEnd(',') is [.., var last]
        && (last is ')' or ']' || Quotes.Contains(last, StringComparison.Ordinal));

    // 'Beau' in single quotation marks; "O'Neill", "'Abd" and "Dan'" are words with an apostrophe.
    private static bool IsQuoted(ReadOnlySpan<char> word) =>
        word.Length > 2 && Characters.IsApostrophe(word[0]) && Characters.IsApostrophe(word[^1]);

    private static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> name) => name switch
    {
        [.., var mark, 's' or 'S'] when Characters.IsApostrophe(mark) && name.Length > 2 => name[..^2],
        [.., 's' or 'S' or 'z' or 'x', var mark] when Characters.IsApostrophe(mark) && !HasOpenQuote(name[..^1])
            => name[..^1],
        _ => name,
    };

    private static bool HasOpenQuote(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (Characters.IsApostrophe(name[i]) && (i == 0 || Characters.IsSpace(name[i - 1])))
            {
                return true;
            }
        }

        return false;
    }
}
