using OnRecord.Checks.Facts;
using OnRecord.Checks.Quotations;
using OnRecord.Text;

namespace OnRecord.Checks.Restatements;

/// <summary>Reads the writer's own sentences, and the title, as the words that tell what they are about.</summary>
internal sealed class ToldSentenceReader
{
    // A number's thing stands beside it: "six very old freight engines".
    private const int Reach = 4;
    private const int LongestWord = 40;
    private const int EarliestYear = 1800;
    private const int LatestYear = 2100;

    private static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private readonly ReportText _text;
    private readonly Func<int, bool> _isLeftOut;
    private readonly Func<int, bool> _isDate;
    private readonly bool _inTitle;
    private readonly AmountReader _amounts;
    private readonly List<ToldWord> _words = [];
    private readonly List<(Amount Amount, int First, int End)> _numbers = [];
    private readonly List<(int Day, TextSpan Span)> _weekdays = [];
    private readonly List<int> _tokens = [];

    private ToldSentenceReader(ReportText text, Func<int, bool> isLeftOut, Func<int, bool> isDate, bool inTitle)
    {
        (_text, _isLeftOut, _isDate, _inTitle) = (text, isLeftOut, isDate, inTitle);
        _amounts = new AmountReader(text);
    }

    /// <summary>The sentences of the text that have something to compare, then the title.</summary>
    internal static List<ToldSentence> Read(CheckedReport report)
    {
        var reader = new ToldSentenceReader(
            report.Layout, report.IsQuoted, token => report.Tokens.DateOf(token) >= 0, inTitle: false);
        var found = report.Layout.Sentences.Select(reader.Read).ToList();
        if (report.Title is { } title)
        {
            var quoted = title.Quotations.Select(static quotation => quotation.Span).ToList();
            var heading = new ToldSentenceReader(title,
                token => quoted.Exists(span => span.Contains(title.Tokens[token].Span.Start)), static _ => false, inTitle: true);
            found.Add(heading.Read(new Sentence(default, 0, title.Tokens.Count, 0)));
        }

        return found;
    }

    private ToldSentence Read(Sentence sentence)
    {
        _words.Clear();
        _numbers.Clear();
        _weekdays.Clear();
        _tokens.Clear();
        for (var t = sentence.FirstToken; t < sentence.EndToken;)
        {
            t = _isLeftOut(t) ? t + 1 : Read(t, sentence);
        }

        return new ToldSentence([.. _words], [.. _numbers.Select(WithWords)], [.. _weekdays], _inTitle);
    }

    private int Read(int t, Sentence sentence)
    {
        var (span, kind) = _text.TokenSpan[t];
        if (_amounts.MayBegin(t) && !_isDate(t))
        {
            var end = _amounts.Read(t, sentence.EndToken, out var amount);
            if (end > t && !IsYear(t, amount))
            {
                _numbers.Add((AmountReader.AsPercent(amount.With(Hedges.Before(_text, t, sentence.FirstToken).Hedge)), t, end));
                return end;
            }
        }

        if (kind == TokenKind.Word && span.Length <= LongestWord)
        {
            AddWord(t, span, isFirst: t == sentence.FirstToken);
        }

        return t + 1;
    }

    private bool IsYear(int t, Amount amount) => amount.Unit == AmountUnit.Count && amount.Value is >= EarliestYear and < LatestYear
        && _text.TokenSpan[t].Span.Length == 4;

    private void AddWord(int t, TextSpan span, bool isFirst)
    {
        Span<char> folded = stackalloc char[LongestWord];
        var word = folded[..span.In(_text.Text).ToLowerInvariant(folded)];
        var day = DayOf(word);
        if (day >= 0)
        {
            _weekdays.Add((day, span));
        }
        else if (ContentStems.Of(word) is var key && key != 0)
        {
            _words.Add(new ToldWord(key, span, !isFirst && char.IsUpper(_text.Text[span.Start])));
            _tokens.Add(t);
        }
    }

    private static int DayOf(ReadOnlySpan<char> word)
    {
        for (var day = 0; day < Days.Length && word.EndsWith("day"); day++)
        {
            if (word.SequenceEqual(Days[day]))
            {
                return day;
            }
        }

        return -1;
    }

    private ToldNumber WithWords((Amount Amount, int First, int End) number)
    {
        var behind = _tokens.FindIndex(token => token >= number.End);
        var before = behind < 0 ? _tokens.Count - 1 : behind - 1;
        while (before >= 0 && _tokens[before] >= number.First)
        {
            before--;
        }

        var span = new TextSpan(_text.TokenSpan[number.First].Span.Start, _text.TokenSpan[number.End - 1].Span.End);
        return new ToldNumber(number.Amount, span,
            behind >= 0 && _tokens[behind] < number.End + Reach ? _words[behind].Key : 0,
            before >= 0 && _tokens[before] >= number.First - Reach ? _words[before].Key : 0);
    }
}
