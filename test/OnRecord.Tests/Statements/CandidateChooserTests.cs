using OnRecord.Statements;
using Xunit;

namespace OnRecord.Tests.Statements;

public sealed class CandidateChooserTests
{
    [Fact]
    public void Choose_the_likelier_of_two_that_share_content_words()
    {
        var chosen = CandidateChooser.Choose([Make(0, "CCOO", 0.6), Make(3, "OCCC", 0.8)], 0.3);
        Assert.Equal(3, Assert.Single(chosen).Window.Anchor);
    }

    [Fact]
    public void Choose_keeps_the_order_of_the_anchors() =>
        Assert.Equal([0, 3], CandidateChooser.Choose([Make(3, "OOOC", 0.9), Make(0, "OCCO", 0.5)], 0.3).Select(c => c.Window.Anchor));

    [Theory]
    [InlineData("OCCO", 0.2)]
    [InlineData("OOOO", 0.9)]
    public void Choose_leaves_out_what_is_unlikely_or_has_no_content(string labels, double score) =>
        Assert.Empty(CandidateChooser.Choose([Make(0, labels, score)], 0.3));

    [Fact]
    public void Choose_leaves_out_a_cue_inside_a_content_that_is_taken() =>
        Assert.Single(CandidateChooser.Choose([Make(0, "OCCC", 0.9), Make(2, "COOO", 0.8)], 0.3));

    private static Candidate Make(int anchor, string labels, double score)
    {
        var bytes = labels.Select((c, i) => (byte)(c == 'O' ? 0 : i > 0 && labels[i - 1] == 'C' ? 2 : 1)).ToArray();
        return new Candidate
        {
            Window = new AnchorWindow(anchor, 0, bytes.Length),
            Labels = bytes,
            Kind = AnchorKinds.Cue,
            AnchorProbability = 1,
            ExistenceProbability = 1,
            ContentProbability = 1,
            SourceProbability = 1,
            EdgeProbability = 1,
            CueProbability = 1,
            Score = score,
        };
    }
}
