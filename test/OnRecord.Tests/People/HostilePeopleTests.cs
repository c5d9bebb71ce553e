using System.Diagnostics;
using System.Globalization;
using System.Text;
using OnRecord.Tests.Support;
using Xunit;

namespace OnRecord.Tests.People;

/// <summary>Speakers of texts that nobody writes: an answer or an honest unknown, in a time that grows as the text does.</summary>
public sealed class HostilePeopleTests
{
    // Four times the text may take this many times as long; sixteen would be the square.
    private const double MostGrowth = 9;
    private const int Tries = 3;

    // Seconds that other work on the machine may take; a square takes far longer.
    private const double Pause = 0.2;

    [Theory]
    [InlineData("{0} {1} said the gate was shut. He said it would open. ")]
    [InlineData("{0} Tessaly said the gate was shut. Tessaly said it would open. ")]
    [InlineData("Mr. Tessaly said so. Mrs. Tessaly said no. President {0} Tessaly said the gate was shut. ")]
    [InlineData("The {0} minister said the gate was shut. The minister said it would open. ")]
    [InlineData("The {0} {1} Council ({0}) said the gate was shut. The council said it would open. ")]
    [InlineData("{0} Hallam and {1} Fenwick said the gate was shut. They said it would open. ")]
    [InlineData("Tessaly said the gate was shut. ")]
    [InlineData("A soldier said the gate was shut. Another soldier said it would open. ")]
    public void Read_many_people_takes_time_in_proportion(string sentences) => AssertGrowth(Filled(sentences), 500);

    [Theory]
    [InlineData("he said that ")]
    [InlineData("{0} {1}, ")]
    [InlineData("{0} {1} and ")]
    [InlineData("who told {0} {1}, ")]
    [InlineData("’s lawyer")]
    [InlineData(", the minister")]
    [InlineData("Minister ")]
    [InlineData("PETER HALLAM ")]
    [InlineData("P. H. ")]
    [InlineData("Peter “Bob” ")]
    [InlineData("van der ")]
    [InlineData("Jr., ")]
    [InlineData("the minister of ")]
    [InlineData("(ABC) ")]
    [InlineData("the {0} Council (ABC), ABC, ")]
    public void Read_a_sentence_without_end_takes_time_in_proportion(string words) =>
        AssertGrowth(n => "Olga Brandt " + Filled(words)(n) + " Olga Brandt said the gate was shut.", 4_000);

    [Theory]
    [InlineData('a')]
    [InlineData('é')]
    [InlineData('ж')]
    [InlineData('ל')]
    [InlineData('金')]
    public void Read_a_name_of_many_letters_takes_time_in_proportion(char letter) => AssertGrowth(
        n => $"Peter H{new string(letter, n)}m said the gate was shut. H{new string(letter, n)}m said it would open. ", 100_000);

    [Theory]
    [InlineData("old ")]
    [InlineData("Irish ")]
    [InlineData("vice ")]
    [InlineData("Grain ")]
    [InlineData("{0} ")]
    public void Read_a_description_of_many_words_takes_time_in_proportion(string words) => AssertGrowth(
        n => $"The {Filled(words)(n)}minister said the gate was shut. The {Filled(words)(n)}minister said it would open. ", 4_000);

    private static void AssertGrowth(Func<int, string> text, int count)
    {
        var (small, large) = (new Report("small", text(count)), new Report("large", text(4 * count)));
        SharedReader.Instance.Read(small);
        var (before, after) = (0d, double.MaxValue);
        for (var i = 0; i < Tries && after > (MostGrowth * before) + Pause; i++)
        {
            (before, after) = (Seconds(small), Seconds(large));
        }

        Assert.True(after <= (MostGrowth * before) + Pause, $"It took {before:f3} s, and four times the text {after:f3} s.");
    }

    private static double Seconds(Report report)
    {
        var watch = Stopwatch.StartNew();
        SharedReader.Instance.Read(report);
        return watch.Elapsed.TotalSeconds;
    }

    // The sentences again and again, with names made up for the places in braces.
    private static Func<int, string> Filled(string sentences) => count =>
    {
        var form = CompositeFormat.Parse(sentences);
        var text = new StringBuilder();
        foreach (var names in MadeUpNames.Endless().Chunk(2).Take(count))
        {
            text.AppendFormat(CultureInfo.InvariantCulture, form, names[0], names[1]);
        }

        return text.ToString();
    };
}
