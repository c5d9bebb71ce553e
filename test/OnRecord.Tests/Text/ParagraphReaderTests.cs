using Xunit;

namespace OnRecord.Tests.Text;

public sealed class ParagraphReaderTests
{
    private static readonly string LongLine =
        string.Join(' ', Enumerable.Repeat("The council met late into the night", 5)) + ".";

    [Theory]
    [InlineData("", "")]
    [InlineData(" \r\n\u00A0\u200B\n", "")]
    [InlineData("One.", "One.")]
    [InlineData("One.\n\nTwo.", "One.|Two.")]
    [InlineData("One.\r\n \u00A0\r\nTwo.\r\n", "One.|Two.")]
    [InlineData("\uFEFF  One.  \n\n\tTwo.\t", "One.|Two.")]
    [InlineData("One.\u2029Two.", "One.|Two.")]
    [InlineData("One.\f Two.", "One.|Two.")]
    public void Read_blank_lines_and_separators_part_paragraphs(string text, string expected) =>
        Assert.Equal(expected, Shown.Paragraphs(text));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    [InlineData("\u0085")]
    public void Read_long_lines_are_each_a_paragraph(string lineBreak)
    {
        var text = "Council meets" + lineBreak + LongLine + lineBreak + LongLine;

        Assert.Equal($"Council meets|{LongLine}|{LongLine}", Shown.Paragraphs(text));
    }

    [Fact]
    public void Read_lines_wrapped_at_a_width_stay_one_paragraph()
    {
        const string first = "The mayor told the council on Tuesday that the bridge, which has\n"
            + "been closed since March, would not open before the winter. He put\n"
            + "the cost of the repair at four million, twice what was planned, and\n"
            + "said that the state would pay half.";
        const string second = "No one in the room had expected that, and the members who had\n"
            + "asked for the repair kept silent until the vote was called.";

        Assert.Equal($"{first}|{second}", Shown.Paragraphs($"{first}\n\n{second}\n"));
    }

    [Fact]
    public void Read_first_lines_set_in_begin_paragraphs()
    {
        const string text = "    The mayor told the council on Tuesday that the bridge, which\n"
            + "has been closed since March, would not open before the winter. He\n"
            + "put the cost of the repair at four million.\n"
            + "    No one in the room had expected that, and the members who had\n"
            + "asked for the repair kept silent until the vote was called.\n"
            + "    The vote was lost.";

        Assert.Equal(3, Shown.Paragraphs(text).Split('|').Length);
    }

    [Fact]
    public void Read_list_of_short_lines_gives_each_line()
    {
        const string text = "They asked for three things:\n\n"
            + "Lower fares\nMore buses on Sundays\nShelters at every stop";

        Assert.Equal("They asked for three things:|Lower fares|More buses on Sundays|Shelters at every stop",
            Shown.Paragraphs(text));
    }

    [Fact]
    public void Read_line_that_starts_small_belongs_to_the_line_before()
    {
        var text = LongLine + "\nThe mayor regularly\nincites\nlaughter in the chamber.\n" + LongLine;

        Assert.Equal($"{LongLine}|The mayor regularly\nincites\nlaughter in the chamber.|{LongLine}",
            Shown.Paragraphs(text));
    }

    [Fact]
    public void Read_list_items_in_wrapped_text_are_paragraphs()
    {
        const string text = "The union wants the following from the owners of the yard by May:\n"
            + "• a rise of four per cent for everyone who works at night, and for\n"
            + "those who stand in for them when they are ill.\n"
            + "• a canteen that stays open as long as the yard itself stays open,\n"
            + "seven days a week.";

        Assert.Equal(3, Shown.Paragraphs(text).Split('|').Length);
    }

    [Fact]
    public void Read_turns_of_a_transcript_in_wrapped_text_are_paragraphs()
    {
        const string text = "HARRIS: I wanted to ask about the bridge, because so many people who\n"
            + "live on the east side write to us about it every single week.\n"
            + "MAYOR DUNN: We hear them, and we know that it has been much too long\n"
            + "for all of them.";

        Assert.Equal(2, Shown.Paragraphs(text).Split('|').Length);
    }
}
