using OnRecord.Settings.Dates;
using OnRecord.Text;
using Xunit;

namespace OnRecord.Tests.Settings.Dates;

public sealed class DateCasesTests(ITestOutputHelper output)
{
    private const double ShareAskedFor = 0.95;

    [Fact]
    public void Of_the_cases_that_news_needs_95_percent_are_right()
    {
        var cases = DateCase.ReadAll();
        var leftOut = cases.ToLookup(date => DateCaseRule.All.FirstOrDefault(rule => rule.LeavesOut(date)));
        foreach (var rule in DateCaseRule.All)
        {
            output.WriteLine($"left out {leftOut[rule].Count(),4}: {rule.Why}");
        }

        var selected = leftOut[null].ToList();
        var wrong = selected.Where(date => !IsRight(date)).ToList();
        var right = selected.Count - wrong.Count;
        var share = (double)right / selected.Count;
        output.WriteLine($"selected {selected.Count} of {cases.Count}, right {right} ({share:P1})");
        wrong.ForEach(date => output.WriteLine($"wrong: {date.Input} ({date.Written})  found {Shown(date)}"));
        Assert.True(right >= ShareAskedFor * selected.Count, $"{right} of {selected.Count} cases are right.");
    }

    // Every date is found with its value, and no other value is.
    private static bool IsRight(DateCase date)
    {
        var found = Find(date);
        return date.Dated.All(expected => IsFound(expected, found))
            && found.All(mention => mention.Value is null || date.Dated.Any(expected => Overlaps(mention, expected)));
    }

    private static bool IsFound(DateCaseResult expected, IReadOnlyList<DateMention> found)
    {
        var mention = found.FirstOrDefault(mention => Overlaps(mention, expected));
        return DateAgreement.IsRight(mention.Value, expected);
    }

    private static bool Overlaps(DateMention mention, DateCaseResult expected) =>
        mention.Span.Overlaps(new TextSpan(expected.Start, expected.End));

    private static IReadOnlyList<DateMention> Find(DateCase date) =>
        DateReader.Find(ReportText.From(date.Input), date.Written == default ? null : date.Written);

    private static string Shown(DateCase date) => string.Join("; ",
        Find(date).Select(mention => $"\"{mention.Span.In(date.Input)}\" {mention.Value ?? "open"}"));
}
