using System.Globalization;
using OnRecord.Text;

namespace OnRecord.Checks.Facts;

/// <summary>Reads the numbers of a text, in digits and in words, with their units: "1,200", "twenty-one", "two dozen",
/// "$1.2 million", "5 percent", "two-thirds", "10 to 12".</summary>
internal sealed class AmountReader(ReportText text)
{
    private const int MostParts = 6;
    private const int ShortestJoined = 6;
    private const double Percent = 100;

    /// <summary>The number that begins at a token.</summary>
    /// <returns>Just past its last token; <paramref name="at"/> itself where no number begins.</returns>
    internal int Read(int at, int limit, out Amount amount)
    {
        var end = ReadOne(at, limit, out amount);
        if (end > at && end + 1 < limit && IsJoint(end) && ReadOne(end + 1, limit, out var other) is var behind
            && behind > end + 1
            && other.Value > amount.Value)
        {
            amount = Amount.Between(amount, other);
            return behind;
        }

        return end;
    }

    /// <summary>True where a number may begin.</summary>
    internal bool MayBegin(int at)
    {
        var token = text.TokenSpan[at];
        if (token.Kind != TokenKind.Word)
        {
            return token.Kind == TokenKind.Number || IsCurrency(at);
        }

        var word = token.Span.In(text.Text);
        return word.Length == 1 ? word[0] is 'a' or 'A'
            : word[^1] == '$' || NumberWords.Find(FirstPart(word)).Kind is not (NumberWord.None or NumberWord.Part)
                || word is "half" or "Half";
    }

    private bool IsJoint(int at) => Word(at) is "to" or "-" or "–";

    private int ReadOne(int at, int limit, out Amount amount)
    {
        var unit = CurrencyAt(at);
        var start = unit == AmountUnit.Count ? at : at + 1;
        amount = default;
        if (start >= limit || (unit != AmountUnit.Count && text.TokenSpan[start].Kind != TokenKind.Number))
        {
            return at;
        }

        var end = ReadNumber(start, limit, out var value, out var isShare);
        if (end == start)
        {
            return at;
        }

        amount = Amount.Of(value, isShare ? AmountUnit.Share : unit);
        return unit == AmountUnit.Count ? ReadUnit(end, limit, ref amount) : end;
    }

    // percent, %, percentage points, million dollars
    private int ReadUnit(int end, int limit, ref Amount amount)
    {
        if (end >= limit)
        {
            return end;
        }

        var word = Word(end);
        if (word is "%" or "percent" or "pct"
            || (word is "percentage" && end + 1 < limit && Word(end + 1) is "points" or "point"))
        {
            amount = amount with { Unit = AmountUnit.Percent };
            return word is "percentage" ? end + 2 : end + 1;
        }

        if (word is "per" && end + 1 < limit && Word(end + 1) is "cent")
        {
            amount = amount with { Unit = AmountUnit.Percent };
            return end + 2;
        }

        var unit = word switch
        {
            "dollars" or "dollar" => AmountUnit.Dollars,
            "euros" or "euro" => AmountUnit.Euros,
            _ => AmountUnit.Count,
        };
        amount = unit == AmountUnit.Count ? amount : amount with { Unit = unit };
        return unit == AmountUnit.Count ? end : end + 1;
    }

    private int ReadNumber(int at, int limit, out double value, out bool isShare)
    {
        isShare = false;
        var end = ReadDigits(at, out value) ? at + 1 : ReadWords(at, limit, out value, out isShare);
        var hasScale = false;
        for (var parts = 0; end > at && end < limit && parts < MostParts
            && NumberWords.Find(Word(end)) is (NumberWord.Scale, var scale); parts++, end++)
        {
            (value, hasScale) = (value * scale, true);
        }

        // "Two hundred and fifty", "two hundred fifty".
        var next = end < limit && hasScale && Word(end) is "and" ? end + 1 : end;
        if (hasScale && next < limit && text.TokenSpan[next].Kind == TokenKind.Word
            && ReadWords(next, limit, out var rest, out var isPart) is var behind
            && behind > next && !isPart && rest < value && !(next > end && rest < 1))
        {
            value += rest;
            end = behind;
        }

        return end;
    }

    // "1,200", "3.5", "1.2m", "300k", "3bn"; not "16th", "7:30", "1990s", "2-1"
    private bool ReadDigits(int at, out double value)
    {
        value = 0;
        if (text.TokenSpan[at].Kind != TokenKind.Number)
        {
            return false;
        }

        var word = Word(at);
        var digits = word.TrimEnd("mMkKbnBNtr");
        var scale = word[digits.Length..] switch
        {
            "" => 1,
            "k" or "K" => 1e3,
            "m" or "M" or "mn" => 1e6,
            "b" or "B" or "bn" => 1e9,
            "tr" or "trn" => 1e12,
            _ => 0,
        };
        var isNumber = double.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
            CultureInfo.InvariantCulture, out value);
        value *= scale;
        return isNumber && scale > 0;
    }

    private int ReadWords(int at, int limit, out double value, out bool isShare)
    {
        (value, isShare) = (0, false);
        var word = Word(at);
        var hyphen = word.IndexOf('-');
        if (hyphen > 0)
        {
            return ReadJoined(word[..hyphen], word[(hyphen + 1)..], out value, out isShare) ? at + 1 : at;
        }

        if (word is "a" or "A" or "half" or "Half")
        {
            return ReadArticle(at, limit, out value, out isShare);
        }

        var (kind, found) = NumberWords.Find(word);
        value = found;
        if (kind == NumberWord.Tens && at + 1 < limit && NumberWords.Find(Word(at + 1)) is (NumberWord.Ones, var ones))
        {
            value += ones;
            return at + 2;
        }

        return kind is NumberWord.Ones or NumberWord.Whole or NumberWord.Tens ? at + 1 : at;
    }

    // a dozen, a hundred, half, half a dozen, a third, a quarter
    private int ReadArticle(int at, int limit, out double value, out bool isShare)
    {
        (value, isShare) = (0, false);
        if (Word(at) is "half" or "Half")
        {
            var isDozen = at + 2 < limit && Word(at + 1) is "a" && Word(at + 2) is "dozen";
            (value, isShare) = isDozen ? (6, false) : (0.5, true);
            return isDozen ? at + 3 : at + 1;
        }

        var (kind, part) = at + 1 < limit ? NumberWords.Find(Word(at + 1)) : default;
        (value, isShare) = kind == NumberWord.Part ? (1 / part, true) : (part, false);
        return kind == NumberWord.Part && at + 2 < limit && Word(at + 2) is "of" ? at + 2 : kind == NumberWord.Scale
            ? at + 2 : at;
    }

    // twenty-one, two-thirds, one-half
    private static bool ReadJoined(ReadOnlySpan<char> first, ReadOnlySpan<char> last, out double value,
        out bool isShare)
    {
        var ((kind, upper), (lastKind, lower)) = (NumberWords.Find(first), NumberWords.Find(last));
        isShare = kind == NumberWord.Ones && lastKind == NumberWord.Part;
        value = isShare ? upper / lower : upper + lower;
        return isShare || (kind == NumberWord.Tens && lastKind == NumberWord.Ones);
    }

    private static ReadOnlySpan<char> FirstPart(ReadOnlySpan<char> word) =>
        word.Length > ShortestJoined && word.IndexOf('-') is > 0 and var hyphen ? word[..hyphen] : word;

    private bool IsCurrency(int at) => CurrencyAt(at) != AmountUnit.Count;

    private AmountUnit CurrencyAt(int at) =>
        Word(at)[^1] is not ('$' or '£' or '€') ? AmountUnit.Count : Word(at) switch
        {
            "$" or "US$" => AmountUnit.Dollars,
            "£" => AmountUnit.Pounds,
            "€" => AmountUnit.Euros,
            _ => AmountUnit.Count,
        };

    private ReadOnlySpan<char> Word(int token) => text.TokenSpan[token].Span.In(text.Text);

    /// <summary>The number in hundredths, where it tells a share or percents; else itself.</summary>
    internal static Amount AsPercent(Amount amount) => amount.Unit != AmountUnit.Share ? amount
        : new Amount(amount.Value * Percent, amount.Least * Percent, amount.Most * Percent, AmountUnit.Percent);
}
