namespace OnRecord.Cli.Formats;

/// <summary>Walks over a text and says where marks open and close, so that no two cross.</summary>
/// <remarks>Where two marks cross, the inner one is closed and opened again: what HTML's tags need, and what brackets
/// can bear.</remarks>
internal static class MarkSweep
{
    /// <summary>The steps through each paragraph in turn. <paramref name="marks"/> are ordered by start.</summary>
    /// <remarks>A mark that runs through several paragraphs opens anew in each.</remarks>
    public static IEnumerable<IReadOnlyList<MarkStep>> Paragraphs(IReadOnlyList<TextSpan> paragraphs,
        IReadOnlyList<Mark> marks)
    {
        var next = 0;
        var here = new List<Mark>();
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.IsEmpty)
            {
                yield return [];
                continue;
            }

            here.RemoveAll(mark => mark.Span.End <= paragraph.Start);
            for (; next < marks.Count && marks[next].Span.Start < paragraph.End; next++)
            {
                if (marks[next].Span.End > paragraph.Start)
                {
                    here.Add(marks[next]);
                }
            }

            yield return new Paragraph(paragraph, here).Steps();
        }
    }

    private sealed class Paragraph(TextSpan span, List<Mark> marks)
    {
        private readonly List<MarkStep> _steps = [];
        private readonly Stack<Mark> _open = new();
        private int _next;

        public List<MarkStep> Steps()
        {
            var from = span.Start;
            foreach (var at in Boundaries())
            {
                AddWords(from, at);
                Open([.. Close(at), .. Starting(at)]);
                from = at;
            }

            AddWords(from, span.End);
            return _steps;
        }

        private IEnumerable<int> Boundaries() =>
            marks.Select(Start).Concat(marks.Select(End)).Distinct().Order();

        private int Start(Mark mark) => Math.Max(mark.Span.Start, span.Start);

        private int End(Mark mark) => Math.Min(mark.Span.End, span.End);

        private void AddWords(int from, int to)
        {
            if (from < to)
            {
                _steps.Add(new MarkStep.Words(new TextSpan(from, to)));
            }
        }

        private List<Mark> Starting(int at)
        {
            var starting = new List<Mark>();
            for (; _next < marks.Count && Start(marks[_next]) == at; _next++)
            {
                starting.Add(marks[_next]);
            }

            return starting;
        }

        // Closes the marks that end here, and with them those opened inside them; gives those of the latter that go on.
        private List<Mark> Close(int at)
        {
            var broken = new List<Mark>();
            for (var ending = _open.Count(mark => End(mark) <= at); ending > 0;)
            {
                var mark = _open.Pop();
                _steps.Add(new MarkStep.Close(mark));
                if (End(mark) <= at)
                {
                    ending--;
                }
                else
                {
                    broken.Add(mark);
                }
            }

            return broken;
        }

        private void Open(IEnumerable<Mark> opening)
        {
            foreach (var mark in opening.OrderByDescending(End).ThenBy(mark => mark.Role))
            {
                _steps.Add(new MarkStep.Open(mark));
                _open.Push(mark);
            }
        }
    }
}
