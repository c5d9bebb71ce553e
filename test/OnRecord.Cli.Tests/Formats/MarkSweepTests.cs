using CsCheck;
using OnRecord.Cli.Formats;

namespace OnRecord.Cli.Tests.Formats;

public sealed class MarkSweepTests
{
    [Fact]
    public void Paragraphs_crossing_marks_breaks_the_inner_one()
    {
        var steps = Steps(new TextSpan(0, 10), Mark(2, 6, "a"), Mark(4, 8, "b"));

        Assert.Equal("0-2 <a 2-4 <b 4-6 /b /a <b 6-8 /b 8-10", Written(steps));
    }

    [Fact]
    public void Paragraphs_equal_spans_nest()
    {
        var steps = Steps(new TextSpan(0, 4), Mark(0, 4, "a"), Mark(0, 4, "b"));

        Assert.Equal("<a <b 0-4 /b /a", Written(steps));
    }

    [Fact]
    public void Paragraphs_mark_over_two_opens_in_both()
    {
        Mark[] marks = [Mark(1, 9, "a")];

        var paragraphs = MarkSweep.Paragraphs([new TextSpan(0, 4), new TextSpan(5, 5), new TextSpan(6, 10)], marks)
            .ToList();

        Assert.Equal("0-1 <a 1-4 /a", Written(paragraphs[0]));
        Assert.Empty(paragraphs[1]);
        Assert.Equal("<a 6-9 /a 9-10", Written(paragraphs[2]));
    }

    [Fact]
    public void Paragraphs_any_marks_nest_and_cover_the_text()
    {
        var spans = Gen.Int[0, 30].Select(Gen.Int[1, 20],
            (start, length) => new TextSpan(start, Math.Min(40, start + length)));
        spans.List[0, 12].Sample(all =>
        {
            var marks = all.Select((span, n) => Mark(span.Start, span.End, $"{n}"))
                .OrderBy(mark => mark.Span.Start).ThenByDescending(mark => mark.Span.End).ToArray();
            var paragraphs = MarkSweep.Paragraphs([new TextSpan(0, 15), new TextSpan(17, 40)], marks).ToList();
            Assert.All(paragraphs, AssertNested);
            Assert.All(marks, mark => AssertCovered(mark, paragraphs));
        });
    }

    private static void AssertNested(IReadOnlyList<MarkStep> steps)
    {
        var open = new Stack<Mark>();
        foreach (var step in steps)
        {
            switch (step)
            {
                case MarkStep.Open { Mark: var mark }:
                    open.Push(mark);
                    break;
                case MarkStep.Close { Mark: var mark }:
                    Assert.Same(open.Pop(), mark);
                    break;
            }
        }

        Assert.Empty(open);
    }

    // The words between a mark's openings and closings are just the words of its span.
    private static void AssertCovered(Mark mark, List<IReadOnlyList<MarkStep>> paragraphs)
    {
        var inside = false;
        foreach (var step in paragraphs.SelectMany(steps => steps))
        {
            inside = step switch
            {
                MarkStep.Open open when open.Mark == mark => true,
                MarkStep.Close close when close.Mark == mark => false,
                _ => inside,
            };
            if (step is MarkStep.Words { Span: var span })
            {
                Assert.Equal(inside, mark.Span.Overlaps(span));
            }
        }
    }

    private static IReadOnlyList<MarkStep> Steps(TextSpan paragraph, params Mark[] marks) =>
        MarkSweep.Paragraphs([paragraph], marks).Single();

    private static Mark Mark(int start, int end, string label) =>
        new(new TextSpan(start, end), MarkRole.Content, label, new Statement
        {
            Id = label,
            Kind = StatementKind.Direct,
            Content = [],
            Source = [],
            Cue = [],
            Confidence = 1,
        });

    private static string Written(IReadOnlyList<MarkStep> steps) => string.Join(' ', steps.Select(step => step switch
    {
        MarkStep.Open open => "<" + open.Mark.Label,
        MarkStep.Close close => "/" + close.Mark.Label,
        MarkStep.Words words => $"{words.Span.Start}-{words.Span.End}",
        _ => "?",
    }));
}
