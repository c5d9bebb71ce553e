using CsCheck;
using OnRecord.Wordings;
using Xunit;

namespace OnRecord.Tests.Wordings;

public sealed class WordingComparisonTests
{
    private const string Said = "The harbour will close on Monday, and nobody told the crews of the seven boats";

    private static readonly Gen<string[]> Words =
        Gen.Int[5, 60].Select(count => Enumerable.Range(0, count).Select(i => $"word{i}").ToArray());

    private static readonly Gen<string> Telling =
        Gen.OneOf("boat", "tide", "not", "will", "seven", "…", "[sic]").Array[1, 12]
            .Select(words => string.Join(' ', words));

    [Theory]
    [InlineData("We sail at dawn.", "we sail at dawn,", WordingRelation.Identical)]
    [InlineData("We can't sail", "We cannot sail", WordingRelation.Identical)]
    [InlineData("We sail at dawn with the nets", "sail at dawn", WordingRelation.Cut)]
    [InlineData("We sail at dawn", "at dawn … with the nets", WordingRelation.Different)]
    [InlineData("They say we sail at dawn", "we sail at dawn with nets", WordingRelation.Cut)]
    [InlineData("We sail, if the tide allows it, at dawn", "We sail ... at dawn", WordingRelation.Cut)]
    [InlineData("We sail, if the tide allows it, at dawn", "We sail at dawn", WordingRelation.Cut)]
    [InlineData("We will sail at dawn", "We sail at dawn", WordingRelation.Altered)]
    [InlineData("We will sail at dawn", "We will sail at noon", WordingRelation.Altered)]
    [InlineData("We will sail at dawn", "We [the crews] will sail at dawn", WordingRelation.Altered)]
    [InlineData("We will sail at dawn", "Bread is dear this winter", WordingRelation.Different)]
    public void Of_tells_the_relation(string one, string other, WordingRelation relation)
    {
        Assert.Equal(relation, Made.Compare(one, other).Relation);
        Assert.Equal(relation, Made.Compare(other, one).Relation);
    }

    [Theory]
    [InlineData("We do not sell the boats", "We do sell the boats", "Negation: \"not\" was dropped")]
    [InlineData("We can sell the boats", "We can't sell the boats", "Negation: \"not\" was added")]
    [InlineData("We never sell the boats", "We always sell the boats", "Negation: \"never\" became \"always\"")]
    [InlineData("There are seven boats in port", "There are nine boats in port", "Number: \"seven\" became \"nine\"")]
    [InlineData("There are 7 boats in port", "There are several boats in port", "Number: \"7\" became \"several\"")]
    [InlineData("The port will close on Monday", "The port would close on Monday", "Modal: \"will\" became \"would\"")]
    [InlineData("I told Ivanov about the boats", "I told Petrov about the boats", "Name: \"Ivanov\" became \"Petrov\"")]
    [InlineData("The crews left the boats", "The crews leave the boats", "Tense: \"left\" became \"leave\"")]
    [InlineData("The boat was in the port", "The boat is in the port", "Tense: \"was\" became \"is\"")]
    [InlineData("He says the port is shut", "He said the port is shut", "Tense: \"says\" became \"said\"")]
    [InlineData("He walks to the port", "He walked to the port", "Tense: \"walks\" became \"walked\"")]
    [InlineData("Our supporters will come", "Our voters will come", "Word: \"supporters\" became \"voters\"")]
    [InlineData("The boats are in the port", "The boats is in the port", "Form: \"are\" became \"is\"")]
    [InlineData("We lost the boats in port", "We lost the boat in port", "Form: \"boats\" became \"boat\"")]
    [InlineData("We lost the boats in port", "We lost the nets in port", "Word: \"boats\" became \"nets\"")]
    [InlineData("We lost the old boats there", "We lost the boats there", "Dropped: \"old\" was dropped")]
    [InlineData("We lost the boats there", "We lost the old boats there", "Added: \"old\" was added")]
    [InlineData("We mend nets and boats here", "We mend boats and nets here", "Order: \"nets\" and \"boats\" changed places")]
    [InlineData("We told them all", "We told [crews] all", "Bracketed: \"crews\" in brackets stands for \"them\"")]
    [InlineData("He is the port's best pilot", "He is the port best pilot", "Spelling: \"'s\" was dropped")]
    [InlineData("We read the e-mail at dawn", "We read the email at dawn", "Spelling: \"e-mail\" became \"email\"")]
    [InlineData("The U.S. boats are in port", "The US boats are in port", "Spelling: \"U.S\" became \"US\"")]
    [InlineData("They say we sail at dawn", "we sail at dawn", "CutFront: cut at the front: 2 words")]
    [InlineData("We sail at dawn with nets", "We sail at dawn", "CutBack: cut at the back: 2 words")]
    [InlineData("We sail at dawn", "They say we sail at dawn", "MoreFront: more at the front: 2 words")]
    [InlineData("We sail at dawn", "We sail at dawn with nets", "MoreBack: more at the back: 2 words")]
    [InlineData("We go, God willing, soon", "We go … soon", "CutMiddle: cut in the middle, with an ellipsis: 2 words")]
    [InlineData("A … b c", "A, God willing, b c", "MoreMiddle: given in full where there was an ellipsis: 2 words")]
    [InlineData("I do not think we sail", "we sail", "CutFront: cut at the front: 4 words, among them \"not\"")]
    public void Of_describes_a_change(string one, string other, string change) =>
        Assert.Equal([change], Made.Compare(one, other).Changes.Select(found => $"{found.Kind}: {found.Description}"));

    [Fact]
    public void Of_puts_first_what_can_turn_the_meaning()
    {
        const string other = "The old harbour may close on Monday, and nobody told the crews of the nine boats";
        var changes = Made.Compare(Said, other).Changes;
        Assert.Equal([ChangeKind.Number, ChangeKind.Modal, ChangeKind.Added], changes.Select(change => change.Kind));
        Assert.Equal([true, true, false], changes.Select(change => change.CanTurnMeaning));
    }

    [Fact]
    public void Of_says_where_a_change_is_in_both()
    {
        const string other = "The harbour might close on Monday, and nobody told the crews of the seven boats";
        var change = Assert.Single(Made.Compare(Said, other).Changes);
        Assert.Equal("will", change.One.In(Said));
        Assert.Equal("might", change.Other.In(other));
    }

    [Fact]
    public void Of_tells_when_words_are_given_to_somebody_else()
    {
        var comparison = WordingComparison.Of(
            Made.Wording(Said, speaker: Made.Speaker("Mira", "Vance")),
            Made.Wording(Said, "courier", speaker: Made.Speaker("Tom", "Oduya")));
        Assert.Equal(WordingRelation.Identical, comparison.Relation);
        Assert.Equal("given to Tom Oduya instead of Mira Vance", Assert.Single(comparison.Changes).Description);
    }

    [Fact]
    public void A_wording_is_identical_to_itself() =>
        Gen.String.Where(text => FoldedWords.Of(text).Count > 0).Sample(text =>
        {
            var comparison = Made.Compare(text, text);
            Assert.Equal((WordingRelation.Identical, 0), (comparison.Relation, comparison.Changes.Count));
        });

    [Fact]
    public void What_is_cut_out_of_a_wording_is_a_cut() =>
        Gen.Select(Words, Gen.Int[0, 30], Gen.Int[0, 30]).Sample((words, from, length) =>
        {
            var (start, count) = (from % (words.Length - 3), 3 + (length % (words.Length - 3)));
            var part = words.Skip(start).Take(count).ToArray();
            Assert.Equal(
                part.Length == words.Length ? WordingRelation.Identical : WordingRelation.Cut,
                Made.Compare(string.Join(' ', words), string.Join(' ', part)).Relation);
        });

    [Fact]
    public void A_wording_without_its_middle_is_a_cut() =>
        Gen.Select(Words.Where(words => words.Length >= 12), Gen.Int[4, 6]).Sample((words, length) =>
        {
            var rest = words.Take(3).Concat(words.Skip(3 + length));
            Assert.Equal(
                WordingRelation.Cut, Made.Compare(string.Join(' ', words), string.Join(' ', rest)).Relation);
        });

    [Fact]
    public void The_relation_is_the_same_both_ways() => Gen.Select(Telling, Telling).Sample((one, other) =>
        Assert.Equal(Made.Compare(one, other).Relation, Made.Compare(other, one).Relation));
}
