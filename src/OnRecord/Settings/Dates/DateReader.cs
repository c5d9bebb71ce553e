using NodaTime;
using OnRecord.Text;

namespace OnRecord.Settings.Dates;

/// <summary>Finds the dates in a report's English, absolute ones and those that count from its publication.</summary>
/// <remarks>Takes time linear in the text's length. Safe to use from several threads.</remarks>
internal static class DateReader
{
    /// <summary>The dates of <paramref name="text"/> in its order, none overlapping.</summary>
    /// <param name="text">The report's text.</param>
    /// <param name="published">The day of publication; without it, what counts from it stays open.</param>
    public static IReadOnlyList<DateMention> Find(ReportText text, LocalDate? published)
    {
        var anchor = new Anchor(PublicationDay.Usable(published));
        var mentions = Find(text, anchor, NumberOrder.Unknown, out var numeric);
        var isTold = numeric.HasMetEither && numeric.HasMetDayFirst != numeric.HasMetMonthFirst;
        return isTold
            ? Find(text, anchor, numeric.HasMetDayFirst ? NumberOrder.DayFirst : NumberOrder.MonthFirst, out _)
            : mentions;
    }

    private static List<DateMention> Find(
        ReportText text, Anchor anchor, NumberOrder order, out NumericReader numeric)
    {
        var items = new DateItems(text.Text);
        var mentions = new List<DateMention>();
        numeric = new NumericReader(items, order);
        var reader = new MentionReader(items, anchor, numeric, mentions);
        foreach (var sentence in text.SentenceSpan)
        {
            var tokens = text.TokenSpan[sentence.FirstToken..sentence.EndToken];
            if (HasHeart(text.Text, tokens))
            {
                items.Read(tokens);
                reader.Read();
            }
        }

        return mentions;
    }

    private static bool HasHeart(string text, ReadOnlySpan<Token> tokens)
    {
        if (tokens.IsEmpty)
        {
            return false;
        }

        var hasJoints = text.AsSpan(tokens[0].Span.Start..tokens[^1].Span.End).ContainsAny('-', '/');
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Number || (token.Kind == TokenKind.Word
                && IsHeart(token.Span.In(text), hasJoints)))
            {
                return true;
            }
        }

        return false;
    }

    // "November", "Dec.", "mid-November", "18-Dec", "Dec31", "Q3", and the years of "2000-year"
    private static bool IsHeart(ReadOnlySpan<char> word, bool mayBeJoined)
    {
        if (char.IsAsciiLetter(word[^1]) && !(mayBeJoined && word.ContainsAny('-', '/')))
        {
            return DateLexicon.IsHeart(word);
        }

        return word[^1] == '.' && word.Length > 1
            ? DateLexicon.IsHeart(word[..^1])
            : word.ContainsAnyInRange('0', '9') || IsHeartOfPart(word);
    }

    private static bool IsHeartOfPart(ReadOnlySpan<char> word)
    {
        var first = word.IndexOfAny('-', '/');
        return first > 0 && (DateLexicon.IsHeart(word[..first])
            || DateLexicon.IsHeart(word[(word.LastIndexOfAny('-', '/') + 1)..]));
    }
}
