using OnRecord.People.Mentions;
using OnRecord.Tests.Support;
using Xunit;

namespace OnRecord.Tests.People.Mentions;

public sealed class SourceReaderTests
{
    [Theory]
    [InlineData("[He] said it.", nameof(SourceForm.Pronoun), "He")]
    [InlineData("The man [who] said it left.", nameof(SourceForm.Pronoun), "who")]
    [InlineData("In [his view], it is.", nameof(SourceForm.Pronoun), "his")]
    [InlineData("[His wife] said it.", nameof(SourceForm.Description), "wife")]
    [InlineData("[Peter Hallam] said it.", nameof(SourceForm.Name), "Hallam")]
    [InlineData("[Minister Olga Brandt] said it.", nameof(SourceForm.Name), "Brandt")]
    [InlineData("[The minister of works, Olga Brandt,] said it.", nameof(SourceForm.Name), "minister")]
    [InlineData("[His wife, Martha Wexcombe], said it.", nameof(SourceForm.Name), "wife")]
    [InlineData("It is, [by Peter Hallam] and his book.", nameof(SourceForm.Name), "Hallam")]
    [InlineData("[Peter Hallam’s letter] said it.", nameof(SourceForm.Description), "letter")]
    [InlineData("[A senior official at the ministry] said it.", nameof(SourceForm.Description), "official")]
    [InlineData("[Peter Hallam and Olga Brandt] said it.", nameof(SourceForm.Several), "Hallam")]
    [InlineData("[He and his wife] said it.", nameof(SourceForm.Several), "He")]
    [InlineData("[officials and residents] said it.", nameof(SourceForm.Several), "officials")]
    [InlineData("[,] said it.", nameof(SourceForm.Nobody), "")]
    [InlineData("[] said it.", nameof(SourceForm.Nobody), "")]
    public void Read_tells_form_and_head(string marked, string form, string head)
    {
        var (facts, source) = TaggedFacts.Marked(marked);

        var shape = new SourceReader(facts, NameFinder.Find(facts)).Read(source);

        Assert.Equal((form, head), (shape.Form.ToString(), shape.Head < 0 ? "" : facts.Word(shape.Head).ToString()));
    }
}
