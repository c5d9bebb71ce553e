using System.Globalization;

namespace OnRecord.People.Protecting;

/// <summary>Ages under eighteen: "Mia, 12,", "a 15-year-old", "aged nine".</summary>
internal sealed class Ages(TaggedText text, Phrases phrases, Attachment attachment, EvidenceList found)
{
    private const int Adult = 18;

    private static readonly string[] Numbers =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen",
    ];

    private static readonly string[] Then = ["at", "when", "then", "years", "months"];

    /// <summary>True for a word, no number, that may tell an age under eighteen.</summary>
    public static bool IsAge(ReadOnlySpan<char> word) =>
        word.Length is >= 3 and <= 22 && (YearOld(word) || (char.ToLowerInvariant(word[0]) is >= 'e' and <= 't' && IsUnderAge(word)));

    /// <summary>Adds what the word or number at <paramref name="token"/> shows.</summary>
    public void Find(int token)
    {
        if (YearOld(text.Word(token)))
        {
            var phrase = new NounPhrase(phrases.Start(token), Math.Max(token + 1, phrases.End(token + 1)), token);
            found.Add(attachment.OfPhrase(phrase, isNow: true), ProtectionKind.Minor, text.Span(token, token + 1));
        }
        else if (IsUnderAge(text.Word(token)))
        {
            FindNumber(token);
        }
    }

    private void FindNumber(int token)
    {
        var aged = text.Is(token - 1, ["aged", "age"]);
        var first = aged ? token - 1 : token;
        if (text.Is(token + 1, "year") && text.Is(token + 2, "old"))
        {
            found.Add(attachment.OfPhrase(new NounPhrase(phrases.Start(token), phrases.End(token + 3), token), true), ProtectionKind.Minor, text.Span(token, token + 3));
        }
        else if (text.IsMark(token + 1) || (aged && !text.Is(token + 1, Then)))
        {
            var speakers = text.Is(first - 1, [",", "("]) ? attachment.OfNeighbour(first - 1) : aged ? attachment.OfNeighbour(first) : Predicated(token);
            speakers.UnionWith(attachment.OfPart(first, token + 1));
            found.Add(speakers, ProtectionKind.Minor, text.Span(token, token + 1));
        }
        else if (text.Is(token + 1, "years") && text.Is(token + 2, "old"))
        {
            found.Add(Predicated(token), ProtectionKind.Minor, text.Span(token, token + 3));
        }
    }

    private HashSet<int> Predicated(int token)
    {
        var chain = token > text.Sentence(token).First ? phrases.ChainBefore(token) : default;
        return chain.HasBe && !chain.IsDenied && !chain.IsPast ? attachment.OfNeighbour(chain.First) : [];
    }

    // "12-year-old", "nine-year-olds"; not "17-year-long".
    private static bool YearOld(ReadOnlySpan<char> word)
    {
        var hyphen = word.IndexOf('-');
        return hyphen > 0 && word[hyphen..].StartsWith("-year-old", StringComparison.OrdinalIgnoreCase) && IsUnderAge(word[..hyphen]);
    }

    private static bool IsUnderAge(ReadOnlySpan<char> word)
    {
        if (word.Length <= 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var age))
        {
            return age is > 0 and < Adult;
        }

        foreach (var number in Numbers)
        {
            if (word.Equals(number, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
