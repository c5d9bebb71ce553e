using OnRecord.Tests.Checks.Support;
using Xunit;

namespace OnRecord.Tests.Checks.Sources;

public sealed class OR2004NotBorneOutTests
{
    private const string Quoted = "\n\n“We have stood at this gate since the frost, and our hands are cold, and nobody has come to speak to us,” "
        + "one of the dockers, Jon Marsh, said.\n\n“My children ask when the boats will sail again,” another docker, Ann Low, said.";

    [Fact]
    public void Check_a_demand_of_which_no_quotation_tells_is_a_note()
    {
        const string text = $"The striking dockers demanded a pension fund.{Quoted}";
        var finding = Assert.Single(Checked.By("OR2004", text));
        Assert.Equal("No quotation of The striking dockers in the report says anything of what they are said to have demanded: "
            + "“a pension fund”.", finding.Message);
        Assert.Equal(FindingLevel.Note, finding.Level);
        Assert.Equal("a pension fund", finding.Words(text));
        Assert.Equal(2, finding.Evidence.Count);
    }

    [Theory]
    [InlineData("Jon Marsh promised to pay the fines of the young crews.")]
    [InlineData("Jon Marsh admitted that he had damaged the company's cranes.")]
    public void Check_promises_and_admissions_are_looked_for_too(string text) => Assert.Single(Checked.By("OR2004", text
        + "\n\n“We have stood at this gate since the frost, and our hands are cold, and nobody has come to speak to us, "
        + "and nobody has brought us bread,” Marsh said."));

    [Theory]
    [InlineData("The striking dockers demanded that the boats sail again.")]
    [InlineData("The striking dockers demanded a pension fund and spoke of a “pension for life.”")]
    [InlineData("The shipping company demanded a pension fund.")]
    [InlineData("The striking dockers did not demand a pension fund.")]
    [InlineData("The striking dockers said a pension fund would help.")]
    public void Check_what_is_borne_out_or_given_to_who_is_not_quoted_is_none(string text) =>
        Assert.Empty(Checked.By("OR2004", text + Quoted));
}
