using OnRecord.Text;
using Xunit;

namespace OnRecord.Tests.Text;

public sealed class QuotationReaderTests
{
    [Theory]
    [InlineData("“It holds,” he said. “For now.”", "“It holds,”|“For now.”")]
    [InlineData("\"It holds,\" he said. \"For now.\"", "\"It holds,\"|\"For now.\"")]
    [InlineData("''It holds,'' he said, ''isn't it?''", "''It holds,''|''isn't it?''")]
    [InlineData("``It holds,'' he said.", "``It holds,''")]
    [InlineData("‘It holds,’ he said.", "‘It holds,’")]
    [InlineData("'It holds,' he said.", "'It holds,'")]
    [InlineData("« Il tient », dit-il.", "« Il tient »")]
    [InlineData("»Er hält«, sagte er.", "»Er hält«")]
    [InlineData("„Er hält“, sagte er. „Trzyma”.", "„Er hält“|„Trzyma”")]
    [InlineData("‚Er hält‘, sagte er ‹leise›.", "‚Er hält‘|‹leise›")]
    [InlineData("the “so-called”plan(“ours”)—“his”", "“so-called”|“ours”|“his”")]
    [InlineData("no marks here", "")]
    public void Read_finds_quotations_in_every_style(string text, string expected) =>
        Assert.Equal(expected, Shown.Quotations(text));

    [Theory]
    [InlineData("don't, ’90s, the players’ bus, rock 'n' roll, '16, goin' home, it's")]
    [InlineData("He is 6'2\" tall and the pipe is 5\" wide.")]
    [InlineData("He's 6’2” and weighs too much.")]
    [InlineData("And how ‘bout that, tell ‘em.")]
    [InlineData("The '60s and the voters' choice of the boys' school")]
    public void Read_apostrophes_and_primes_are_no_marks(string text) => Assert.Empty(Shown.Quotations(text));

    [Theory]
    [InlineData("“He said ‘no’ twice,” she said.", "“He said ‘no’ twice,”@0|‘no’@1")]
    [InlineData("\"He said, 'No.'\" She left.", "\"He said, 'No.'\"@0|'No.'@1")]
    [InlineData("''They said, 'No,''' he recalled.", "''They said, 'No,'''@0|'No,'@1")]
    [InlineData("'''No,' they said,'' he recalled.", "'''No,' they said,''@0|'No,'@1")]
    [InlineData("‘He said “no” twice,’ she said.", "‘He said “no” twice,’@0|“no”@1")]
    [InlineData("\"He called it “rude,” and left.\"", "\"He called it “rude,” and left.\"@0|“rude,”@1")]
    [InlineData("“the players' bus, 'the players' union', is here”",
        "“the players' bus, 'the players' union', is here”@0|'the players' union'@1")]
    public void Read_nested_marks_give_outer_first_with_depth(string text, string expected) =>
        Assert.Equal(expected, Describe(text, q => $"{q.Span.In(text)}@{q.Depth}"));

    [Theory]
    [InlineData("‘All must be repaired,” he said. “Soon.”", "‘All must be repaired,”:Mismatched|“Soon.”:None")]
    [InlineData("'All must be repaired,\" he said. \"Soon.\"", "'All must be repaired,\":Mismatched|\"Soon.\":None")]
    [InlineData("“All must be repaired,’ he said.", "“All must be repaired,’:Mismatched")]
    [InlineData("the “plan“ and the ”plan”", "“plan“:Mismatched|”plan”:Mismatched")]
    [InlineData("“We will go, he said. He left.", "“We will go,:Unclosed")]
    [InlineData("“We will go. “It is time,” he said.", "“We will go.:Unclosed|“It is time,”:None")]
    [InlineData("“We will go. He left.\n\nIt rained.", "“We will go. He left.:Unclosed")]
    [InlineData("We will go,” he said.", "We will go,”:Unopened")]
    [InlineData("“We will,” he said. It is time.” He left.", "“We will,”:None|It is time.”:Unopened")]
    [InlineData("“We will go.\nAnna Poe.”\n\nIt rained.", "“We will go.:Unclosed")]
    public void Read_wrong_marks_are_repaired(string text, string expected) =>
        Assert.Equal(expected, Describe(text, q => $"{q.Span.In(text)}:{q.Repair}"));

    [Fact]
    public void Read_running_quotation_continues_in_each_paragraph()
    {
        var text = ReportText.From(
            "“We went on.\n\n“It rained.\n\n“We went home,” she said. “Late.”\n\n“Who?” he asked.");

        Assert.Equal([false, true, true, false, false], text.Quotations.Select(q => q.Continues));
        Assert.All(text.Quotations, q => Assert.Equal(QuotationRepair.None, q.Repair));
        Assert.Equal([0, 1, 2, 2, 3], text.Quotations.Select(q => q.Paragraph));
    }

    [Fact]
    public void Read_inner_running_quotation_continues_too()
    {
        var text = ReportText.From("“He said, ‘We went on.\n\n“‘It rained,’ and left,” she said.");

        Assert.Equal([(0, false), (1, false), (0, true), (1, true)],
            text.Quotations.Select(q => (q.Depth, q.Continues)));
    }

    [Fact]
    public void Read_quotation_said_to_end_does_not_run_on()
    {
        var text = ReportText.From("“We went on, he said.\n\n“Who did?” she asked.");

        Assert.Equal([false, false], text.Quotations.Select(q => q.Continues));
    }

    [Fact]
    public void Read_inner_is_without_marks_and_space()
    {
        const string text = "« Il tient », dit-il.";

        Assert.Equal("Il tient", ReportText.From(text).Quotations[0].Inner.In(text).ToString());
    }

    [Fact]
    public void Read_nesting_is_bounded()
    {
        var text = ReportText.From(string.Concat(Enumerable.Repeat("“a ‘b ", 500)));

        Assert.InRange(text.Quotations.Max(q => q.Depth), 0, 8);
    }

    private static string Describe(string text, Func<Quotation, string> describe) =>
        string.Join('|', ReportText.From(text).Quotations.Select(describe));
}
