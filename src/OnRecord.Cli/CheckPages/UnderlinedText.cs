using System.Text;
using OnRecord.Cli.Pages;

namespace OnRecord.Cli.CheckPages;

/// <summary>A text in HTML with words underlined, each beginning with the number of its note. Elements never nest: of
/// several underlines one is drawn, the heaviest.</summary>
/// <param name="text">The text shown.</param>
/// <param name="anchor">The report's anchor.</param>
internal sealed class UnderlinedText(string text, string anchor)
{
    private readonly int[] _open = new int[Enum.GetValues<UnderlineWeight>().Length];
    private (int At, bool Begins, Underline Underline)[] _steps = [];
    private int _next;

    /// <summary>Takes what is to be underlined.</summary>
    public UnderlinedText With(IReadOnlyList<Underline> underlines)
    {
        // Where one ends and another begins, the end comes first.
        _steps = [.. underlines.Select(one => (one.Span.Start, true, one))
            .Concat(underlines.Where(one => !one.Span.IsEmpty).Select(one => (one.Span.End, false, one)))
            .OrderBy(step => step.Item1).ThenBy(step => step.Item2).ThenByDescending(step => step.one.Weight)];
        return this;
    }

    /// <summary>Writes a paragraph, which must stand behind those written before; gives what begins in it.</summary>
    public IReadOnlyList<Underline> Write(StringBuilder html, TextSpan paragraph)
    {
        var begun = new List<Underline>();
        var at = paragraph.Start;
        for (; _next < _steps.Length && _steps[_next].At < paragraph.End; _next++)
        {
            var (to, begins, underline) = _steps[_next];
            WriteWords(html, at, to);
            at = Math.Max(at, to);
            if (begins)
            {
                Begin(html, underline);
                begun.Add(underline);
            }
            else
            {
                _open[(int)underline.Weight]--;
            }
        }

        WriteWords(html, at, paragraph.End);
        return begun;
    }

    /// <summary>What begins behind all paragraphs.</summary>
    public IReadOnlyList<Underline> Rest() =>
        [.. _steps[_next..].Where(step => step.Begins).Select(step => step.Underline)];

    /// <summary>The class of words underlined so.</summary>
    public static string Class(UnderlineWeight weight) => weight switch
    {
        UnderlineWeight.Error => "error",
        UnderlineWeight.Warning => "warning",
        UnderlineWeight.Note => "note",
        _ => "evidence",
    };

    private void Begin(StringBuilder html, Underline underline)
    {
        _open[(int)underline.Weight] += underline.Span.IsEmpty ? 0 : 1;
        html.Append($"<a class=\"spot {Class(underline.Weight)}\" id=\"{anchor}-f{underline.Label}\" ")
            .Append($"href=\"#{anchor}-n{underline.Finding + 1}\">{underline.Label}</a>");
    }

    private void WriteWords(StringBuilder html, int from, int to)
    {
        if (from >= to)
        {
            return;
        }

        var words = HtmlText.Escape(text[from..to]);
        var weight = Array.FindLastIndex(_open, count => count > 0);
        html.Append(weight < 0 ? words : $"<mark class=\"{Class((UnderlineWeight)weight)}\">{words}</mark>");
    }
}
