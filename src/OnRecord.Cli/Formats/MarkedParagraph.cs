using OnRecord.Cli.Screens;

namespace OnRecord.Cli.Formats;

/// <summary>A paragraph of a report with its marks in brackets, told apart without colour:
/// «¹words that someone says» {¹who} ‹¹cue›.</summary>
internal sealed class MarkedParagraph(InkedText page, string text)
{
    private const string Digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly Stack<Ink> _inks = new([Ink.Plain]);

    /// <summary>Adds the paragraph to the page.</summary>
    public void Write(IReadOnlyList<MarkStep> steps)
    {
        foreach (var step in steps)
        {
            Write(step);
        }

        page.EndLine();
    }

    private void Write(MarkStep step)
    {
        switch (step)
        {
            case MarkStep.Open { Mark: var mark }:
                page.Add(Opening(mark.Role) + Superscript(mark.Label), Ink.Faint);
                _inks.Push(InkOf(mark.Role));
                break;
            case MarkStep.Close { Mark: var mark }:
                _inks.Pop();
                page.Add(Closing(mark.Role), Ink.Faint);
                break;
            case MarkStep.Words { Span: var span }:
                page.Add(text[span.Start..span.End].Replace('\n', ' '), _inks.Peek());
                break;
        }
    }

    private static string Superscript(string label) =>
        string.Concat(label.Select(c => c == '.' ? '·' : Digits[c - '0']));

    private static string Opening(MarkRole role) => role switch
    {
        MarkRole.Content => "«",
        MarkRole.Source => "{",
        _ => "‹",
    };

    private static string Closing(MarkRole role) => role switch
    {
        MarkRole.Content => "»",
        MarkRole.Source => "}",
        _ => "›",
    };

    private static Ink InkOf(MarkRole role) => role switch
    {
        MarkRole.Content => Ink.Content,
        MarkRole.Source => Ink.Source,
        _ => Ink.Cue,
    };
}
