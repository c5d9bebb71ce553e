using OnRecord.People.Mentions;
using OnRecord.Settings;

namespace OnRecord.Checks.Quotations;

/// <summary>Tells who may be meant to speak where nobody is said to. For one thread.</summary>
internal sealed class SpeakersAround
{
    private readonly CheckedReport _report;
    private readonly bool[] _speaks;
    private readonly bool[] _acts;
    private readonly bool[] _quotes;

    internal SpeakersAround(CheckedReport report)
    {
        _report = report;
        _speaks = new bool[report.Layout.Paragraphs.Count];
        (_acts, _quotes) = (new bool[_speaks.Length], new bool[_speaks.Length]);
        foreach (var statement in report.Reading.Statements)
        {
            if (statement.Source.Count > 0)
            {
                Mark(statement.Source);
                Mark(statement.Content);
            }
        }

        foreach (var (_, mention) in report.Discourse.Log)
        {
            if (mention.Role == MentionRole.Subject && !report.IsQuoted(mention.Phrase.Head))
            {
                _acts[report.Tokens.Paragraph(mention.Sentence)] = true;
            }
        }

        foreach (var quoted in report.Quoted)
        {
            _ = quoted.InTitle || (_quotes[quoted.Quotation.Paragraph] = true);
        }
    }

    /// <summary>True when the report leads to a quotation of the paragraph: by whom it tells of there, by a colon before, or by
    /// who is named behind it.</summary>
    internal bool Lead(int paragraph) =>
        paragraph == 0 || _speaks[paragraph] || _acts[paragraph] || HasPronoun(paragraph) || LeadsOn(paragraph - 1)
        || (paragraph + 1 < _speaks.Length && NamesBehind(paragraph + 1));

    /// <summary>True when somebody speaks in the paragraph before, with whose words it may go on, or the one behind goes on with
    /// a quotation.</summary>
    internal bool MayGoOn(int paragraph) => _speaks[paragraph - 1] || _quotes[paragraph - 1]
        || (paragraph + 1 < _speaks.Length && _speaks[paragraph + 1] && _quotes[paragraph + 1]);

    // "She pauses.": whoever acts there may be who speaks.
    private bool HasPronoun(int paragraph)
    {
        var (first, end) = _report.Tokens.TokensOf(_report.Layout.Paragraphs[paragraph]);
        for (var t = first; t < end; t++)
        {
            if (!_report.IsQuoted(t) && _report.Tokens.Is(t, WordClass.Pronoun))
            {
                return true;
            }
        }

        return false;
    }

    private bool LeadsOn(int paragraph) => _report.Layout.Paragraphs[paragraph].In(_report.Text).TrimEnd().EndsWith(":");

    // "— Jane Smith", "That is what the mayor wrote".
    private bool NamesBehind(int paragraph)
    {
        var words = _report.Layout.Paragraphs[paragraph].In(_report.Text);
        return words[0] is '-' or '–' or '—' or '―'
            || words.StartsWith("That ", StringComparison.Ordinal) || words.StartsWith("This ", StringComparison.Ordinal)
            || words.StartsWith("Those ", StringComparison.Ordinal);
    }

    private void Mark(IReadOnlyList<TextSpan> spans)
    {
        foreach (var span in spans)
        {
            _speaks[ParagraphOf(span.Start)] = true;
        }
    }

    private int ParagraphOf(int position)
    {
        var paragraphs = _report.Layout.Paragraphs;
        var (low, high) = (0, paragraphs.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = paragraphs[middle].End > position ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
