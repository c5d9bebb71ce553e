using System.Diagnostics;
using OnRecord.Tests.Support;
using Xunit;

namespace OnRecord.Tests.People;

/// <summary>Names, pronouns and dates that a report should not have, and may.</summary>
public sealed class StrangePeopleTests
{
    // Some twenty times what they take on a slow machine; with a square in them they would take minutes.
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(40);

    [Theory]
    [InlineData("Іван Сороченко", "Іван Сор\u006Fченко")]
    [InlineData("Ivan Sorochenko", "Ivan S\u043Erochenko")]
    [InlineData("Olga Brandt", "\u041Elga Brandt")]
    public void Read_a_letter_of_another_alphabet_makes_no_new_person_and_is_reported(string name, string mixed)
    {
        var report = SpokenReport.Of($"{name} said that the bridge was gone. On Friday, {mixed} said that the road was open.");
        report.AssertSpoken($"{name} → {name}; {mixed} → {name}");
        Assert.Contains(report.Words(report.Reading.MixedScripts), mixed, StringComparison.Ordinal);
        Assert.Single(report.Reading.MixedScripts);
    }

    [Theory]
    [InlineData("דוד לוי")]
    [InlineData("عمر حداد")]
    [InlineData("Δημήτρης Παππάς")]
    [InlineData("习近平")]
    [InlineData("Peter \u202EHallam\u202C")]
    public void Read_a_name_of_another_alphabet_is_never_somebody_else(string name)
    {
        var report = SpokenReport.Of($"Marcus Dunley said the gate was shut. {name} said it would open on Friday. Marcus Dunley said it had.");
        Assert.Equal(3, report.Reading.Statements.Count);
        Assert.Equal(report.Reading.Statements[0].Speaker, report.Reading.Statements[2].Speaker);
        Assert.NotEqual(report.Reading.Statements[0].Speaker, report.Reading.Statements[1].Speaker);
        Assert.Empty(report.Reading.MixedScripts);
    }

    [Theory]
    [InlineData("on February 31")]
    [InlineData("on 31.02.2022")]
    [InlineData("in the year 0")]
    [InlineData("on the 35th")]
    [InlineData("on 99/99/9999")]
    [InlineData("on the 0th of May")]
    public void Read_a_day_that_no_calendar_has_is_no_time(string when)
    {
        var statement = Assert.Single(SpokenReport.Of($"“The dam leaks,” Olga Brandt said {when}.").Reading.Statements);
        Assert.NotNull(statement.Speaker);
        Assert.Null(statement.Setting.When?.Value);
    }

    [Theory]
    [InlineData("2999-12-31", "2999-12-30")]
    [InlineData("2022-13-45", null)]
    [InlineData("yesterday", null)]
    [InlineData("\0", null)]
    [InlineData("0000-00-00T99:99:99Z", null)]
    public void Read_counts_from_any_day_of_publication_that_is_one(string published, string? yesterday)
    {
        var report = new Report("report", "“The dam leaks,” Olga Brandt said yesterday.") { Published = published };
        Assert.Equal(yesterday, Assert.Single(SharedReader.Instance.Read(report).Statements).Setting.When?.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\u00A0\u200B")]
    [InlineData("“”’‘\".,;—()«»…")]
    [InlineData("\uD83D\uDE00\uD83D")]
    [InlineData("\0\0\0")]
    public void Read_a_text_without_words_has_no_speaker(string text) => Assert.Empty(SpokenReport.Of(text).Reading.Speakers);

    [Fact]
    public void Read_five_thousand_people_are_five_thousand_speakers()
    {
        var names = MadeUpNames.Distinct(5_000);
        var reading = InTime(string.Concat(names.Select(name => $"Peter {name} said that the gate was shut. ")));
        Assert.InRange(reading.Speakers.Count, 4_500, 5_000);
    }

    [Fact]
    public void Read_five_thousand_people_of_one_family_are_not_one() => Assert.InRange(InTime(string.Concat(
        MadeUpNames.Distinct(5_000).Select(name => $"{name} Tessaly said that the gate was shut. Tessaly said it would open. "))).Speakers.Count, 4_000, 5_050);

    [Fact]
    public void Read_twenty_thousand_pronouns_in_a_sentence() =>
        Assert.NotEmpty(InTime("Olga Brandt told Peter Hallam that " + string.Concat(Enumerable.Repeat("he and she and they and ", 7_000)) + "all were cold, she said.").Statements);

    [Fact]
    public void Read_a_hundred_thousand_words_of_names_in_a_sentence()
    {
        var names = MadeUpNames.Distinct(20_000).Chunk(2).Select(pair => string.Join(' ', pair)).ToList();
        InTime(string.Concat(Enumerable.Range(0, 50_000).Select(i => names[i % names.Count] + (i % 3 == 0 ? " and " : ", "))) + "and the mayor said so.");
    }

    [Fact]
    public void Read_a_name_of_ten_thousand_letters_is_a_name_twice()
    {
        var name = "Mor" + string.Concat(Enumerable.Repeat("da", 5_000));
        var statements = InTime($"“The gate is shut,” Peter {name} said on Monday. “It is,” {name} said.").Statements;
        Assert.Equal(2, statements.Count);
        Assert.All(statements, statement => Assert.NotEmpty(statement.Source));
    }

    private static Reading InTime(string text)
    {
        var watch = Stopwatch.StartNew();
        var reading = SharedReader.Instance.Read(new Report("report", text));
        Assert.True(watch.Elapsed < Enough, $"{text.Length} letters took {watch.Elapsed}.");
        return reading;
    }
}
