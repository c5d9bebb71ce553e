using OnRecord.Text;
using Xunit;

namespace OnRecord.Tests.Text;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("He left. She stayed! Why? No one knows.", "He left.|She stayed!|Why?|No one knows.")]
    [InlineData("A headline without a stop\n\nA text.", "A headline without a stop|A text.")]
    [InlineData("It rose 1.5 percent. Then it fell.", "It rose 1.5 percent.|Then it fell.")]
    [InlineData("Three things: fares; buses; rain.", "Three things: fares; buses; rain.")]
    [InlineData("The iPhone fell. iPhone makers rose.", "The iPhone fell.|iPhone makers rose.")]
    [InlineData("(He left.) She stayed.", "(He left.)|She stayed.")]
    public void Split_ends_sentences_at_stops(string text, string expected) =>
        Assert.Equal(expected, Shown.Sentences(text));

    [Theory]
    [InlineData("Mr. Hale met Gov. Anna B. Poe. They spoke.", "Mr. Hale met Gov. Anna B. Poe.|They spoke.")]
    [InlineData("He left the U.S. The reason is unknown.", "He left the U.S.|The reason is unknown.")]
    [InlineData("The U.S. Senate voted.", "The U.S. Senate voted.")]
    [InlineData("It began at 5 p.m. Poe spoke first.", "It began at 5 p.m.|Poe spoke first.")]
    [InlineData("It began at 5 p.m. Monday and 6 p.m. EST.", "It began at 5 p.m. Monday and 6 p.m. EST.")]
    [InlineData("See No. 5, fig. 2, vs. Poe Inc. of Ohio.", "See No. 5, fig. 2, vs. Poe Inc. of Ohio.")]
    [InlineData("He works at Poe Inc. He likes it.", "He works at Poe Inc.|He likes it.")]
    public void Split_knows_the_stops_of_abbreviations(string text, string expected) =>
        Assert.Equal(expected, Shown.Sentences(text));

    [Theory]
    [InlineData("“Will it hold?” he asked. It did.", "“Will it hold?” he asked.|It did.")]
    [InlineData("“Will it hold?” Hale asked. It did.", "“Will it hold?” Hale asked.|It did.")]
    [InlineData("“It holds!” Mayor Anna Poe told them.", "“It holds!” Mayor Anna Poe told them.")]
    [InlineData("\"It holds,\" she said. \"For now.\"", "\"It holds,\" she said.|\"For now.\"")]
    [InlineData("“It holds. It is safe.” Hale left.", "“It holds.|It is safe.”|Hale left.")]
    [InlineData("''It holds.'' ''Does it?''", "''It holds.''|''Does it?''")]
    [InlineData("“A fine bridge.” ― Anna Poe", "“A fine bridge.” ― Anna Poe")]
    public void Split_keeps_closing_marks_and_said_phrases(string text, string expected) =>
        Assert.Equal(expected, Shown.Sentences(text));

    [Theory]
    [InlineData("It was … odd. Yes.", "It was … odd.|Yes.")]
    [InlineData("It was odd... But he left.", "It was odd...|But he left.")]
    [InlineData("It was . . . not good.", "It was . . . not good.")]
    public void Split_goes_on_behind_an_ellipsis_before_a_small_letter(string text, string expected) =>
        Assert.Equal(expected, Shown.Sentences(text));

    [Theory]
    [InlineData("LVIV, Ukraine (AP) — It fell. No one died.", "LVIV, Ukraine (AP) — It fell.|No one died.")]
    [InlineData("KYIV, Ukraine — It fell.", "KYIV, Ukraine — It fell.")]
    [InlineData("1. Poe leads.\n\n2. Hale follows.", "1. Poe leads.|2. Hale follows.")]
    public void Split_keeps_datelines_and_list_numbers_with_their_sentence(string text, string expected) =>
        Assert.Equal(expected, Shown.Sentences(text));

    [Fact]
    public void Split_bounds_a_sentence_without_end()
    {
        var text = ReportText.From(string.Join(' ', Enumerable.Repeat("word, and", 2000)));

        Assert.All(text.Sentences, s => Assert.InRange(s.EndToken - s.FirstToken, 1, 500));
        Assert.EndsWith(",", text.Sentences[0].Span.In(text.Text).ToString(), StringComparison.Ordinal);
    }
}
