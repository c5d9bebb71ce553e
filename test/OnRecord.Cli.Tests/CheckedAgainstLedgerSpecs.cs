using OnRecord.Cli.Tests.Support;
using OnRecord.Ledger;
using OnRecord.Ledger.Tests.Support;
using Checkout = OnRecord.Cli.Tests.Support.Checkout;
using SharedReader = OnRecord.Cli.Tests.Support.SharedReader;

namespace OnRecord.Cli.Tests;

/// <summary>Checking a draft against the reports of a ledger.</summary>
public abstract class CheckedAgainstLedgerSpecs(Engine engine) : LedgerShell(engine, Read)
{
    private const string Draft = """
        Bridge soon open

        “We will open this bridge before the last bolt has been tested,” Ilse Vantongeren, the chief engineer, said on Friday.

        “Nobody was in danger for a single day,” said Tomas Brill, its owner.
        """;

    [Fact]
    public async Task I_see_what_other_reports_have()
    {
        var result = await CheckAsync("draft.txt", Draft);
        Assert.Equal(1, result.Code);
        Assert.Equal("""
            warning[OR6001] differs-elsewhere: The quotation “We will open this bridge
              before the last bolt has been tested,” differs from what 4 other reports have;
              from there to here, "not" was dropped; another report has it as here.
             --> draft.txt:3:2
              │
            3 │ “We will open this bridge before the last bolt has been tested,” Ilse…
              │  ^^^^^^^^^^^^^^^^^
            note: coast-daily on 2024-05-03: “We will not open this bridge before the last
              bolt has been tested,”, given to Ilse Vantongeren
              (coast-daily_2024-05-03_bolts)
            note: vessing-gazette on 2024-05-03: “We will not open this bridge before the
              last bolt has been tested,…”, given to Ilse Vantongeren
              (vessing-gazette_2024-05-03_bridge)
            note: vessing-herald on 2024-05-04: “We will not open this bridge before the
              last bolt has been tested,…”, given to Ilse Vantongeren
              (vessing-herald_2024-05-04_bridge)
            note: vessing-gazette on 2024-06-20: “not open this bridge before the last bolt
              has been tested”, given to Ilse Vantongeren
              (vessing-gazette_2024-06-20_reopening)
              │
            help: Compare it with the recording, the transcript or whoever heard it, and
              give the words that were said.

            warning[OR6002] other-speaker-elsewhere: The words “Nobody was in danger for a
              single day,” are given to Tomas Brill here and to Ilse Vantongeren in 2 other
              reports.
             --> draft.txt:5:2
              │
            5 │ “Nobody was in danger for a single day,” said Tomas Brill, its owner.
              │  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            note: vessing-gazette on 2024-05-03: “Nobody was in danger for a single day,”,
              given to Ilse Vantongeren (vessing-gazette_2024-05-03_bridge)
            note: vessing-herald on 2024-05-04: “Nobody was in danger for a single day,”,
              given to Ilse Vantongeren (vessing-herald_2024-05-04_bridge)
              │
            help: Find out who said them; where one quotes the other, say so.

            2 warnings in 1 report.

            """, result.Output.Replace(Shell.Path(""), "", StringComparison.Ordinal).Replace(" /draft", " draft", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("json", "\"report\":\"coast-daily_2024-05-03_bolts\"")]
    [InlineData("sarif", "given to Ilse Vantongeren (coast-daily_2024-05-03_bolts)")]
    [InlineData("html", "coast-daily_2024-05-03_bolts")]
    [InlineData("github", "OR6001")]
    public async Task Every_format_names_the_other_report(string format, string words) =>
        Assert.Contains(words, (await CheckAsync("draft.txt", Draft, "--format", format))
            .Output, StringComparison.Ordinal);

    [Fact]
    public async Task A_copy_of_the_story_is_named_as_one()
    {
        var story = await File.ReadAllTextAsync(
            Checkout.Path("examples", "ledger", "vessing-gazette_2024-05-03_bridge.txt"),
                TestContext.Current.CancellationToken);
        var copy = await CheckAsync("copy.txt",
            story.Replace("fourteen hours", "forty hours", StringComparison.Ordinal));
        Assert.Contains("vessing-gazette on 2024-05-03, a copy of this story:", copy.Output.ReplaceLineEndings(" "),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_said_of_a_report_that_the_ledger_has_in_the_same_words()
    {
        await RunAsync("add", Shell.Write("coast-daily_2024-05-03_bolts.txt", Draft));
        var result = await RunAsync("check", Shell.Path("coast-daily_2024-05-03_bolts.txt"), "--rule", "OR6001",
            "--rule", "OR6003");
        Assert.Equal("No findings in 1 report.\n", result.Output);
        Assert.Equal(0, result.Code);
    }

    [Fact]
    public async Task I_see_what_was_changed_on_a_page()
    {
        await RunAsync("add", Shell.Write("page-1.txt", Draft));
        await RunAsync("add", Shell.Write("page-2.txt", Draft.Replace("before", "when", StringComparison.Ordinal)));
        var now = Shell.Write("page-3.txt",
            Draft.Replace("said Tomas Brill", "said Mirjam Sant", StringComparison.Ordinal));
        var output = (await RunAsync("check", now, "--rule", "OR6003")).Output.ReplaceLineEndings(" ")
            .Replace("   ", " ", StringComparison.Ordinal);
        Assert.Contains("given to Mirjam Sant here and to Tomas Brill in an earlier version", output,
            StringComparison.Ordinal);
        Assert.Contains("has other words in an earlier version of this report: \"when\" became \"before\".", output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Speakers_whom_I_merged_are_one()
    {
        await RunAsync("add", Checkout.Path("examples", "ledger"));
        await RunAsync("speakers", "merge", await NumberAsync("Vantongeren"), await NumberAsync("Brill"));
        Assert.DoesNotContain("OR6002", (await RunAsync("check", Shell.Write("draft.txt", Draft)))
            .Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_baseline_knows_of_the_ledger_is_not_stale_without_one()
    {
        var known = Shell.Path("known.json");
        await CheckAsync("draft.txt", Draft, "--write-baseline", known, "--reason", "the others are wrong");
        var without = await Shell.RunAsync("check", Shell.Path("draft.txt"), "--baseline", known);
        Assert.Equal("", without.Error);
    }

    [Fact]
    public async Task I_am_told_that_there_is_no_ledger()
    {
        var result = await Shell.RunAsync("check", Shell.Write("draft.txt", Draft), "--ledger", Shell.Path("none.db"));
        Assert.Equal(3, result.Code);
        Assert.Contains("OR9502", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_output_is_the_same_for_any_number_of_threads()
    {
        await RunAsync("add", Checkout.Path("examples", "ledger"));
        var one = await RunAsync("check", Checkout.Path("examples", "ledger"), "--jobs", "1");
        Assert.Equal(one.Output, (await RunAsync("check", Checkout.Path("examples", "ledger"), "--jobs", "4")).Output);
        Assert.Contains("OR6001", one.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I_see_no_name_of_a_protected_speaker()
    {
        var result = await CheckAgainstCampAsync();
        Assert.Contains("\"prisoner of war\" became \"hungry\"", result.Output.ReplaceLineEndings(" ")
            .Replace("   ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.All(Camp.Names, name =>
            Assert.DoesNotContain(name, result.Output + result.Error, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task With_a_reason_I_see_the_name_and_the_log_keeps_the_reason()
    {
        Assert.Contains("Varenik", (await CheckAgainstCampAsync("--show-protected", "looking for him"))
            .Output, StringComparison.Ordinal);
        using var ledger = StatementLedger.Open(Ledger);
        Assert.Equal("check: looking for him",
            ledger.Database.Scalar("SELECT subject FROM log WHERE action = 'show-protected'"));
    }

    private static Reading Read(Report report) =>
        $"{report.Id}.txt" == Camp.FileName ? Camp.Read(Camp.Report(report)) : SharedReader.Read(
        report.Id.StartsWith("page", StringComparison.Ordinal)
            ? report with { Address = "https://gazette.example/bridge" } : report);

    private async Task<ShellResult> CheckAsync(string name, string text, params string[] args)
    {
        await RunAsync("add", Checkout.Path("examples", "ledger"));
        return await RunAsync(["check", Shell.Write(name, text), "--rule", "OR6001", "--rule", "OR6002", "--rule",
            "OR6003", .. args]);
    }

    private async Task<ShellResult> CheckAgainstCampAsync(params string[] args)
    {
        await RunAsync("add", Shell.Write(Camp.FileName, Camp.Text));
        return await RunAsync(["check", Shell.Write("draft.txt", "“I am hungry, I am cold too,” one of the men said."),
            "--rule", "OR6001", .. args]);
    }

    private async Task<string> NumberAsync(string name)
    {
        var output = (await RunAsync("speaker", name)).Output;
        return output[(output.IndexOf('#', StringComparison.Ordinal) + 1)..].Split(' ')[0];
    }
}
