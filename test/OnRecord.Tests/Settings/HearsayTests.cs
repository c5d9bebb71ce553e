using Xunit;

namespace OnRecord.Tests.Settings;

/// <summary>Statements that somebody else than their speaker tells of.</summary>
public sealed class HearsayTests
{
    [Theory]
    [InlineData("[s1 The aide] [c1 said] [x1 [sn the minister] [cn feared] [xn a flood]].", "said")]
    [InlineData("[c1 According to] [s1 the aide], [x1 [sn the minister] [cn told] the cabinet [xn that a flood was near]].", "According to")]
    [InlineData("[s1 The aide] [c1 said] [x1 [sn she] [cn feared] [xn a flood]].", "")]
    [InlineData("[s1 The aide] [c1 hopes] [x1 [sn the minister] [cn fears] [xn a flood]].", "")]
    [InlineData("[s1 The aide] [c1 said] [x1 [sn his lawyer] [cn feared] [xn a flood]].", "said")]
    public void Find_tells_what_is_told_by_another(string marked, string expected)
    {
        var (text, settings) = MarkedText.Find(marked);
        Assert.Equal(expected, string.Join('|', settings[1].Circumstances
            .Where(c => c.Kind == CircumstanceKind.Hearsay).Select(c => c.Shown.In(text).ToString())));
    }

    [Fact]
    public void Find_gives_a_statement_inside_another_its_own_addressee()
    {
        var (text, settings) = MarkedText.Find(
            "[s1 The aide] [c1 told] reporters [x1 that [sn the minister] [cn told] the cabinet [xn that a flood was near]].");
        Assert.Equal("reporters", Assert.Single(settings[0].Addressee).In(text).ToString());
        Assert.Equal("the cabinet", Assert.Single(settings[1].Addressee).In(text).ToString());
    }
}
