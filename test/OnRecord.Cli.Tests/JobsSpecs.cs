using System.Globalization;
using OnRecord.Cli.Tests.Support;

namespace OnRecord.Cli.Tests;

public sealed class JobsSpecs : IDisposable
{
    private const int Reports = 60;

    private readonly Shell _shell = new() { Read = ReadUnevenly };

    [Theory]
    [InlineData("text")]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("html")]
    [InlineData("annotations")]
    public async Task I_get_the_same_output_on_any_number_of_threads(string format)
    {
        Directory.CreateDirectory(_shell.Path("in"));
        for (var i = 0; i < Reports; i++)
        {
            _shell.Write($"in/{i:00}.txt", i % 9 == 5 ? "" : $"Report {i} says that {Reports - i} boats left.");
        }

        var one = await _shell.RunAsync("read", _shell.Path("in"), "--format", format, "--jobs", "1");
        var seven = await _shell.RunAsync("read", _shell.Path("in"), "--format", format, "--jobs", "7");

        Assert.Equal(one.Output, seven.Output);
        Assert.Equal(one.Error, seven.Error);
        Assert.Contains("boats", one.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_ahead_is_bounded()
    {
        var begun = 0;
        IEnumerable<int> Items()
        {
            for (var i = 0; ; i++)
            {
                begun = i;
                yield return i;
            }
        }

        var results = InOrder.Select(Items(), 3, (item, number) => (item, number)).Take(50).ToList();

        Assert.Equal(Enumerable.Range(0, 50).Select(i => (i, i)), results);
        Assert.InRange(begun, 50, 50 + (3 * 8));
    }

    [Fact]
    public void No_more_threads_work_than_were_asked_for()
    {
        var (now, most) = (0, 0);
        var gate = new Lock();

        var results = InOrder.Select(Enumerable.Range(0, 40), 2, (item, _) =>
        {
            lock (gate)
            {
                most = Math.Max(most, ++now);
            }

            Thread.Sleep(1);
            lock (gate)
            {
                now--;
            }

            return item;
        }).ToList();

        Assert.Equal(Enumerable.Range(0, 40), results);
        Assert.InRange(most, 1, 2);
    }

    public void Dispose() => _shell.Dispose();

    // Later reports are ready sooner.
    private static Reading ReadUnevenly(Report report)
    {
        Thread.Sleep((Reports - int.Parse(report.Id, CultureInfo.InvariantCulture)) % 8);
        return ReadingSketch.Of(report,
            new Said(report.Text[(report.Text.IndexOf("that", StringComparison.Ordinal) + 5)..^1])
            {
                Source =
            report.Text[..report.Text.IndexOf(" says", StringComparison.Ordinal)],
                Cue = "says"
            });
    }
}
