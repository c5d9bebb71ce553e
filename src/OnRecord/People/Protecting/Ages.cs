using System.Globalization;
using OnRecord.Text;

namespace OnRecord.People.Protecting;

/// <summary>Ages under eighteen: "Mia, 12,", "a 15-year-old", "aged nine".</summary>
internal sealed class Ages(TaggedText text, Phrases phrases, Attachment attachment, EvidenceList found)
{
    private const int Adult = 18;
    private const int ShortestYearOld = 10;

    // No quotation mark or stroke: "6'3" tall".
    private static readonly string[] Behind = [",", ".", ";", ":", ")", "—", "–", "?", "!"];

    private static readonly string[] Then = ["at", "when", "then", "years", "months"];

    /// <summary>True for "15-year-old" and the like.</summary>
    public static bool IsYearOld(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestYearOld || word.IndexOf('-') is not (> 0 and var hyphen))
        {
            return false;
        }

        return word[hyphen..].StartsWith("-year-old", StringComparison.OrdinalIgnoreCase)
            && (IsUnderAge(word[..hyphen]) || EvidenceWords.RoleOf(word[..hyphen]) == EvidenceRole.Age);
    }

    /// <summary>False for a number that no age's words or marks stand beside.</summary>
    public static bool MayTell(ReportText text, int token)
    {
        var tokens = text.TokenSpan;
        if (token + 1 == tokens.Length || tokens[token + 1].Kind == TokenKind.Mark)
        {
            return true;
        }

        var next = tokens[token + 1].Span.In(text.Text);
        return next.StartsWith("year", StringComparison.OrdinalIgnoreCase)
            || (token > 0 && tokens[token - 1].Span.In(text.Text).StartsWith("age",
                StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Adds what the word or number at <paramref name="token"/> shows.</summary>
    public void Find(int token)
    {
        if (IsYearOld(text.Word(token)))
        {
            var phrase = new TellingPhrase(phrases.Start(token), Math.Max(token + 1, phrases.End(token + 1)), token);
            found.Add(attachment.OfPhrase(phrase, isNow: true), ProtectionKind.Minor, text.Span(token, token + 1));
        }
        else if (IsUnderAge(text.Word(token)) || text.Role(token) == EvidenceRole.Age)
        {
            FindNumber(token);
        }
    }

    private void FindNumber(int token)
    {
        if (text.Is(token + 1, "year") && text.Is(token + 2, "old"))
        {
            var phrase = new TellingPhrase(phrases.Start(token), phrases.End(token + 3), token);
            found.Add(attachment.OfPhrase(phrase, isNow: true), ProtectionKind.Minor, text.Span(token, token + 3));
        }
        else if (text.Is(token + 1, "years") && text.Is(token + 2, "old"))
        {
            found.Add(Predicated(token), ProtectionKind.Minor, text.Span(token, token + 3));
        }
        else if (text.Is(token - 1, ["aged", "age"]) && !text.Is(token + 1, Then))
        {
            found.Add(Beside(token - 1, token + 1), ProtectionKind.Minor, text.Span(token, token + 1));
        }
        else if (text.Is(token + 1, Behind) && text.Role(token) != EvidenceRole.Age)
        {
            found.Add(text.Is(token - 1, [",", "("])
                ? Beside(token, token + 1) : Predicated(token), ProtectionKind.Minor, text.Span(token, token + 1));
        }
    }

    // "X, 12," and "X aged 12", with the age inside the mention or behind it.
    private HashSet<int> Beside(int first, int end)
    {
        var isAside = text.Is(first - 1, [",", "("]);
        var speakers = attachment.OfNeighbour(isAside ? first - 1 : first);
        speakers.UnionWith(isAside ? attachment.OfPart(first, end) : []);
        return speakers;
    }

    private HashSet<int> Predicated(int token)
    {
        var chain = token > text.Sentence(token).First ? phrases.ChainBefore(token) : default;
        return chain.HasBe && !chain.IsDenied && !chain.IsPast ? attachment.OfNeighbour(chain.First) : [];
    }

    private static bool IsUnderAge(ReadOnlySpan<char> word) =>
        word.Length <= 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var age)
            && age is > 0 and < Adult;
}
