using OnRecord.Training.Corpora;
using OnRecord.Training.Tests.Support;
using Xunit;

namespace OnRecord.Training.Tests.Corpora;

public sealed class BratFolderTests
{
    private const string Note = "🙂 Ann said he left, she thinks, early.";
    private const string Annotation = """
        T1	Source 2 5	Ann
        T2	Cue 6 10	said
        T3	Content 11 18;32 37	he left early
        T4	Attribution 6 10	said
        #1	AnnotatorNotes T3	in two parts
        E1	Attribution:T4 Content:T3 Cue:T2 Source1:T1
        T5	Cue 24 30	thinks
        E2	Attribution:T4 Cue:T5
        """;

    [Fact]
    public void Read_joins_spans_by_events_in_code_units()
    {
        var statement = Assert.Single(Assert.Single(ReadSideBySide(Annotation)).Attributions);
        Assert.Equal(["Ann"], Words(statement.Source));
        Assert.Equal(["said"], Words(statement.Cue));
        Assert.Equal(["he left", "early"], Words(statement.Content));
    }

    [Fact]
    public void Read_takes_the_first_annotator_by_name()
    {
        using var folder = new TempFolder();
        folder.Write("text/note.txt", Note);
        folder.Write("text/unmarked.txt", Note);
        folder.Write("attributions/note_zoe.ann", Annotation);
        folder.Write("attributions/note_abe.ann", "T1\tContent 11 18\the left\nE1\tAttribution:T1 Content:T1\n");
        var statement = Assert.Single(Assert.Single(BratFolder.Read(folder.Path)).Attributions);
        Assert.Equal(["he left"], Words(statement.Content));
        Assert.Empty(statement.Source);
    }

    [Fact]
    public void Read_does_not_count_a_byte_order_mark()
    {
        using var folder = new TempFolder();
        folder.Write("note.txt", "\uFEFF" + Note);
        folder.Write("note.ann", Annotation);
        Assert.Equal(Note, Assert.Single(BratFolder.Read(folder.Path)).Text);
    }

    [Fact]
    public void Read_drops_content_without_words()
    {
        var text = Assert.Single(ReadSideBySide("T1\tContent 18 19\t,\nE1\tAttribution:T1 Content:T1\n"));
        Assert.Empty(text.Attributions);
    }

    [Theory]
    [InlineData("T1 Content 11 18", "should read \"T1<tab>Label START END<tab>words\"")]
    [InlineData("T1\tContent 11-18\tx", "has the offsets \"11-18\" where \"START END\" should stand")]
    [InlineData("T1\tContent 11 39\tx", "has the span [11..39), which isn't inside the text of 38 code points")]
    [InlineData("E1\tAttribution:T9", "has the argument \"Attribution:T9\", which names no span of the file")]
    public void Read_of_a_broken_line_says_where_and_what(string line, string fault)
    {
        using var folder = new TempFolder();
        folder.Write("note.txt", Note);
        var path = folder.Write("note.ann", "#1\tAnnotatorNotes T1\tnone\n" + line + "\n");
        var error = Assert.Throws<OnRecordException>(() => BratFolder.Read(folder.Path));
        Assert.Equal("OR9303", error.Code);
        Assert.Equal(
            $"Line 2 of \"{path}\" {fault}. Correct the line, or export the folder from brat again.", error.Message);
    }

    [Fact]
    public void Read_of_a_folder_without_annotated_texts_says_what_to_put_there()
    {
        using var folder = new TempFolder();
        folder.Write("note.txt", Note);
        var error = Assert.Throws<OnRecordException>(() => BratFolder.Read(folder.Path));
        Assert.Equal("OR9304", error.Code);
        Assert.Equal(
            $"The folder \"{folder.Path}\" holds no annotated text. Put NAME.txt and NAME.ann side by side in it, "
            + "or text/NAME.txt and attributions/NAME_ANNOTATOR.ann.",
            error.Message);
    }

    private static IReadOnlyList<AttributedText> ReadSideBySide(string annotation)
    {
        using var folder = new TempFolder();
        folder.Write("note.txt", Note);
        folder.Write("note.ann", annotation);
        return BratFolder.Read(folder.Path);
    }

    private static IEnumerable<string> Words(IReadOnlyList<TextSpan> spans) =>
        spans.Select(span => span.In(Note).ToString());
}
