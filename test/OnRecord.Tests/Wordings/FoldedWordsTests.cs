using CsCheck;
using OnRecord.Wordings;
using Xunit;

namespace OnRecord.Tests.Wordings;

public sealed class FoldedWordsTests
{
    [Theory]
    [InlineData("The Ferry LEFT.", "the ferry left")]
    [InlineData("It’s the café's tap", "it 's the cafe 's tap")]
    [InlineData("We can't; they cannot, you won’t", "we can not they can not you will not")]
    [InlineData("I'm sure they're going", "i am sure they are going")]
    [InlineData("we've paid and she'll stay", "we have paid and she will stay")]
    [InlineData("gonna", "going to")]
    [InlineData("take-off e-mail", "take off e mail")]
    [InlineData("30,000 crates at 7.5% or $40", "30000 crates at 7.5 percent or $ 40")]
    [InlineData("salt & sand", "salt and sand")]
    [InlineData("the U.S. port", "the u.s port")]
    [InlineData("[W]e talk[ed] all night", "we talked all night")]
    [InlineData("O’Hara's dogs’ food", "ohara 's dogs food")]
    [InlineData("ＦＵＬＬ ﬁ", "full ﬁ")]
    [InlineData("", "")]
    [InlineData("… — “”", "")]
    public void Of_folds_words(string text, string folded) =>
        Assert.Equal(folded, FoldedWords.Of(text).Letters.TrimEnd());

    [Theory]
    [InlineData("one … two", 1)]
    [InlineData("one ... two", 1)]
    [InlineData("one. . . . two", 1)]
    [InlineData("one [...] two", 1)]
    [InlineData("one. Two", -1)]
    [InlineData("one.. two", -1)]
    public void Of_sees_ellipses(string text, int gap)
    {
        var words = FoldedWords.Of(text);
        Assert.Equal(2, words.Count);
        Assert.Equal(gap, Enumerable.Range(0, 2).FirstOrDefault(i => words.Words[i].Has(WordSigns.AfterGap), -1));
    }

    [Theory]
    [InlineData("he [the mayor] knew", 2)]
    [InlineData("he (the mayor) knew", 2)]
    [InlineData("he [the mayor knew", 4)]
    [InlineData("he can't take off-hand jokes", 5)]
    [InlineData("http://example.org/a.html", 1)]
    public void WrittenCount_counts_as_a_reader_does(string text, int count) =>
        Assert.Equal(count, FoldedWords.Of(text).WrittenCount);

    [Theory]
    [InlineData("He said ‘leave the boats’ and left", "leave the boats")]
    [InlineData("He said \"leave\" and left", "leave")]
    [InlineData("the dogs' bowls and the cats' beds", "")]
    public void Of_marks_quotations_inside(string text, string quoted)
    {
        var words = FoldedWords.Of(text);
        Assert.Equal(quoted, string.Join(' ', Enumerable.Range(0, words.Count)
            .Where(i => words.Words[i].Has(WordSigns.Quoted)).Select(i => words.Word(i).ToString())));
    }

    [Fact]
    public void Of_a_broken_wording_marks_where_it_resumes()
    {
        var words = FoldedWords.Of(
            new Wording { Spans = [new TextSpan(0, 8), new TextSpan(20, 25)], Text = "We sail, today" });
        Assert.True(words.Words[2].Has(WordSigns.Resumes));
        Assert.False(words.Words[1].Has(WordSigns.Resumes));
    }

    [Fact]
    public void Spans_lie_in_the_text_in_order() => Gen.String.Sample(text =>
    {
        var at = 0;
        foreach (var word in FoldedWords.Of(text).Words)
        {
            Assert.True(word.Span.Start >= at && word.Span.End <= text.Length && !word.Span.IsEmpty);
            at = word.Span.Start;
        }
    });

    [Fact]
    public void Case_and_marks_make_no_difference() => Gen.Char["abcd '’.,!“"].Array[0, 40]
        .Select(letters => new string(letters)).Sample(text => Assert.Equal(
            FoldedWords.Of(text).Letters,
            FoldedWords.Of(text.ToUpperInvariant().Replace('’', '\'').Replace('!', '?')).Letters));

    [Theory]
    [InlineData("[a ")]
    [InlineData("‘a ")]
    [InlineData(". ")]
    [InlineData("a'")]
    [InlineData("(((")]
    public void Of_hostile_lengths_takes_time_in_proportion(string unit)
    {
        var ratio = GrowthOfTime.Ratio(
            count =>
            {
                var text = string.Concat(Enumerable.Repeat(unit, count));
                return () => FoldedWords.Of(text);
            }, 500, 32_000);
        Assert.True(ratio < 400, $"64 times the text took {ratio:F1} times as long");
    }
}
