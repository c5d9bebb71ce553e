using CsCheck;
using Xunit;

namespace OnRecord.Tests;

/// <summary>The reader with the model that the library carries, on sentences that no trained model may get wrong.</summary>
public sealed class StatementReaderTests : IDisposable
{
    private static readonly string[] Pieces =
    [
        "“", "”", "\"", "'", "’", "‘", "«", "»", ",", ".", "?", "!", ":", " — ", "\n\n", "\n", " ", " said ", " told reporters ", "The minister",
        " Olena Marchuk", " that the dam would hold", " according to ", " he ", " believes ", "did not", " 1,200", "é", "😀", "\u0001", "\uD83D", "Д",
    ];

    private readonly StatementReader _reader = StatementReader.Load();

    public void Dispose() => _reader.Dispose();

    [Fact]
    public void Read_a_direct_quotation_with_its_source_and_cue()
    {
        var reading = Read("“The dam will hold through the winter,” the engineer Olena Marchuk said on Friday.");
        var statement = Assert.Single(reading.Statements);
        Assert.Equal(StatementKind.Direct, statement.Kind);
        Assert.Equal("“The dam will hold through the winter,”", Words(reading, statement.Content));
        Assert.Contains("Olena Marchuk", Words(reading, statement.Source), StringComparison.Ordinal);
        Assert.StartsWith("said", Words(reading, statement.Cue), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_a_quotation_broken_by_its_cue_as_one_statement()
    {
        var reading = Read("“We waited for an hour,” Marchuk said, “and nobody came to the gate.”");
        var statement = Assert.Single(reading.Statements);
        Assert.Equal("“We waited for an hour,” … “and nobody came to the gate.”", Words(reading, statement.Content));
    }

    [Fact]
    public void Read_a_quotation_whose_marks_do_not_match_whole()
    {
        var reading = Read("‘The gate was open all night,” Marchuk said.");
        Assert.Equal("‘The gate was open all night,”", Words(reading, Assert.Single(reading.Statements).Content));
    }

    [Fact]
    public void Read_a_quotation_that_runs_over_paragraphs_as_one_statement()
    {
        var reading = Read("“We found more rust than we feared,” Marchuk said. “The bearings are gone.\n\n“The gate must wait until spring.”\n\nNobody objected.");
        var statement = Assert.Single(reading.Statements);
        Assert.EndsWith("… “The gate must wait until spring.”", Words(reading, statement.Content), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_a_quotation_whose_cue_is_rare_by_its_form()
    {
        var reading = Read("“We owe people a date they can hold us to,” she went on. “That date is the first of May.”");
        var statement = Assert.Single(reading.Statements);
        Assert.Equal("she", Words(reading, statement.Source));
        Assert.Equal("went on", Words(reading, statement.Cue));
        Assert.EndsWith("… “That date is the first of May.”", Words(reading, statement.Content), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("He sang “The Long Way Home,” a song of his own.\n\nHe then left.")]
    [InlineData("They all cried “Long live the old bridge,”\n\nThey then went home.")]
    public void Read_no_statement_across_paragraphs(string text) =>
        Assert.All(Read(text).Statements, s => Assert.DoesNotContain("then", Words(Read(text), s.Cue), StringComparison.Ordinal));

    [Fact]
    public void Read_an_indirect_statement_without_marks()
    {
        var reading = Read("The mayor said that the bridge would reopen in June.");
        var statement = Assert.Single(reading.Statements);
        Assert.Equal(StatementKind.Indirect, statement.Kind);
        Assert.Equal("that the bridge would reopen in June", Words(reading, statement.Content));
        Assert.Equal("The mayor", Words(reading, statement.Source));
        Assert.False(statement.Negated);
    }

    [Fact]
    public void Read_what_was_not_said_is_negated() =>
        Assert.True(Assert.Single(Read("The mayor did not say that the bridge would reopen.").Statements).Negated);

    [Fact]
    public void Read_the_same_source_twice_is_one_speaker()
    {
        var reading = Read("The mayor said that the bridge would reopen in June. The mayor said that the work had been slow.");
        Assert.Equal(2, reading.Statements.Count);
        Assert.Equal("p1", reading.Statements[0].Speaker);
        Assert.Equal("p1", reading.Statements[1].Speaker);
        Assert.Equal("The mayor", Assert.Single(reading.Speakers).Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n\t ")]
    [InlineData("“”\"'‘")]
    public void Read_a_text_without_words_finds_nothing(string text) => Assert.Empty(Read(text).Statements);

    [Fact]
    public void Read_any_text_gives_spans_that_lie_in_it_in_a_stable_order()
    {
        Gen.Int[0, Pieces.Length - 1].Select(static i => Pieces[i]).Array[0, 60].Select(string.Concat).Sample(text =>
        {
            var reading = Read(text);
            var starts = reading.Statements.Select(s => s.Content.Concat(s.Source).Concat(s.Cue).Min().Start).ToList();
            Assert.Equal(starts.Order(), starts);
            foreach (var statement in reading.Statements.Concat(reading.Nested))
            {
                Assert.NotEmpty(statement.Content);
                Assert.InRange(statement.Confidence, 0, 1);
                Assert.All(statement.Content.Concat(statement.Source).Concat(statement.Cue),
                    span => Assert.True(span.Start >= 0 && span.Start < span.End && span.End <= text.Length, span.ToString()));
            }
        }, iter: 300);
    }

    [Fact]
    public void Read_on_many_threads_gives_what_one_thread_gives()
    {
        var random = new Random(11);
        var texts = Enumerable.Range(0, 200).Select(_ =>
            string.Concat(Enumerable.Range(0, 60).Select(_ => Pieces[random.Next(Pieces.Length)]))).ToList();
        using var fresh = StatementReader.Load();
        var one = texts.Select(text => Shown(_reader.Read(new Report("a", text)))).ToList();
        var many = texts.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(text => Shown(fresh.Read(new Report("a", text)))).ToList();
        Assert.Equal(one, many);
    }

    [Fact]
    public void Read_a_very_long_line_takes_time_in_proportion()
    {
        var text = string.Concat(Enumerable.Repeat("The mayor said that the bridge would reopen in June, and \"not before\". ", 15_000));
        Assert.True(Read(text).Statements.Count > 1000);
    }

    private Reading Read(string text) => _reader.Read(new Report("report", text));

    private static string Words(Reading reading, IReadOnlyList<TextSpan> spans) =>
        string.Join(" … ", spans.Select(span => span.In(reading.Report.Text).ToString()));

    private static string Shown(Reading reading) => string.Join('\n', reading.Statements.Concat(reading.Nested)
        .Select(s => $"{s.Id} {s.Speaker} {string.Join(' ', s.Source)}|{string.Join(' ', s.Cue)}|{string.Join(' ', s.Content)} {s.Confidence:r}"));
}
