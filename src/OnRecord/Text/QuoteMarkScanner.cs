using System.Buffers;

namespace OnRecord.Text;

/// <summary>Lists the characters of a paragraph that may be quotation marks; apostrophes inside words are left
/// out.</summary>
internal static class QuoteMarkScanner
{
    private static readonly SearchValues<char> Candidates = SearchValues.Create("\"'“”„‟‘’‚‛`´«»‹›＂");

    /// <summary>Adds the marks of <paramref name="paragraph"/> to <paramref name="marks"/>, in order.</summary>
    public static void Scan(string text, TextSpan paragraph, List<QuoteMark> marks)
    {
        for (var at = paragraph.Start; at < paragraph.End;)
        {
            var skipped = text.AsSpan(at, paragraph.End - at).IndexOfAny(Candidates);
            if (skipped < 0)
            {
                return;
            }

            at += skipped;
            at = Add(text, paragraph, at, marks);
        }
    }

    private static int Add(string text, TextSpan paragraph, int start, List<QuoteMark> marks)
    {
        var c = text[start];
        var run = c is '\'' or '`' or '´' or '’' or '‘' ? RunLength(text, paragraph.End, start) : 1;
        if (run >= 2)
        {
            return AddRun(text, paragraph, new TextSpan(start, start + run), marks);
        }

        if (!IsInsideWord(text, paragraph, start, c))
        {
            marks.Add(MarkAt(text, paragraph, start, 1));
        }

        return start + 1;
    }

    // '' is one double mark; of an odd number, the single one stands on the side of the words.
    private static int AddRun(string text, TextSpan paragraph, TextSpan run, List<QuoteMark> marks)
    {
        var opens = run.Start == paragraph.Start || !StandsBeforeClosing(text[run.Start - 1]);
        var at = run.Start;
        if (run.Length % 2 == 1 && !opens)
        {
            marks.Add(MarkAt(text, paragraph, at++, 1));
        }

        for (; at + 1 < run.End; at += 2)
        {
            marks.Add(MarkAt(text, paragraph, at, 2));
        }

        if (at < run.End)
        {
            marks.Add(MarkAt(text, paragraph, at, 1));
        }

        return run.End;
    }

    private static int RunLength(string text, int end, int start)
    {
        var at = start + 1;
        while (at < end && text[at] == text[start])
        {
            at++;
        }

        return at - start;
    }

    private static bool IsInsideWord(string text, TextSpan paragraph, int at, char c) =>
        c is '\'' or '’' or '‘' or '‛' or '`' or '´'
        && at > paragraph.Start && at + 1 < paragraph.End
        && Characters.IsAlphanumeric(text[at - 1]) && Characters.IsAlphanumeric(text[at + 1]);

    private static QuoteMark MarkAt(string text, TextSpan paragraph, int start, int length)
    {
        var end = start + length;
        var before = start > paragraph.Start ? text[start - 1] : ' ';
        var after = end < paragraph.End ? text[end] : ' ';
        var family = FamilyOf(text[start], length);
        var afterEllipsis = after is '.' && end + 1 < paragraph.End
            && (text[end + 1] == '.' || Characters.IsDigit(text[end + 1]));
        return new QuoteMark
        {
            Start = start,
            End = end,
            Family = family,
            Shape = ShapeOf(text[start]),
            LooksOpening = !StandsBeforeClosing(before)
                && (afterEllipsis || !StandsAfterClosing(after) || IsMark(after)),
            LooksClosing = StandsBeforeClosing(before) && StandsAfterClosing(after),
        };
    }

    /// <summary>True for what stands before a closing mark: no space, opening bracket or dash.</summary>
    public static bool StandsBeforeClosing(char c) =>
        !Characters.IsSpace(c) && !Characters.IsOpeningBracket(c) && !Characters.IsDash(c)
        && c is not ('-' or '/' or '=');

    private static bool StandsAfterClosing(char c) =>
        Characters.IsSpace(c) || Characters.IsClosingBracket(c) || Characters.IsDash(c) || IsMark(c)
        || c is '.' or ',' or ';' or ':' or '?' or '!' or '…' or '-' or '/';

    private static bool IsMark(char c) => Candidates.Contains(c);

    private static QuoteFamily FamilyOf(char c, int length) => c switch
    {
        '«' or '»' => QuoteFamily.Guillemet,
        '‹' or '›' => QuoteFamily.SingleGuillemet,
        '“' or '”' or '„' or '‟' or '"' or '＂' => QuoteFamily.Double,
        _ => length == 2 ? QuoteFamily.Double : QuoteFamily.Single,
    };

    private static QuoteShape ShapeOf(char c) => c switch
    {
        '“' or '‘' or '«' or '‹' or '`' or '‟' or '‛' => QuoteShape.Opening,
        '”' or '’' or '»' or '›' or '´' => QuoteShape.Closing,
        '„' or '‚' => QuoteShape.Low,
        _ => QuoteShape.Straight,
    };
}
