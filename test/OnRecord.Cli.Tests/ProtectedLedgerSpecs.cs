using OnRecord.Cli.Tests.Support;
using OnRecord.Ledger;
using OnRecord.Ledger.Tests.Support;

namespace OnRecord.Cli.Tests;

/// <summary>No verb of the ledger lets out the name of a protected speaker without a reason, nor what finds
/// it.</summary>
public abstract class ProtectedLedgerSpecs(Engine engine) : LedgerShell(engine, static report =>
    Camp.Read(Camp.Report(report)))
{
    private bool _isAdded;

    public static TheoryData<string> Outputs =>
    [
        "find -n 100", "find -n 100 --format json", "find -n 100 --format csv", "find Varenik", "find cold",
            "speaker Danko",
        "speaker 1", "speaker 2 --format json", "speaker 3 --format csv", "follow I am cold too",
            "follow I am cold too --format json",
        "threads", "threads --format csv", "export", "export --format csv", "export --format annotations",
            "export --format json-ld",
    ];

    [Theory, MemberData(nameof(Outputs))]
    public async Task I_see_no_name(string command)
    {
        var result = await AskAsync($"{command}".Split(' '));
        Assert.Equal(0, result.Code);
        Assert.All(Camp.Names, name =>
            Assert.DoesNotContain(name, result.Output + result.Error, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task I_find_no_protected_speaker_by_name()
    {
        Assert.Contains("No speaker of that name.", (await AskAsync("speaker", "Varenik"))
            .Output, StringComparison.Ordinal);
        Assert.Contains("No statement found.", (await AskAsync("find", "--speaker", "Pavlo Varenik"))
            .Output, StringComparison.Ordinal);
        Assert.Contains("No statement found.", (await AskAsync("find", "Varenik")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_leaves_the_ledger_has_no_words_address_or_day_of_theirs()
    {
        var output = (await AskAsync("export")).Output;
        var withheld = output.Split('\n')
            .Where(static line => line.Contains("\"withheld\":true", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, withheld.Count);
        Assert.EndsWith(string.Join('\n', withheld) + "\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("cold too", output, StringComparison.Ordinal);
        Assert.All(withheld, static line => Assert.False(
            line.Contains("camp.example", StringComparison.Ordinal)
                || line.Contains("2026-10-09", StringComparison.Ordinal), line));
    }

    [Fact]
    public async Task Threads_of_theirs_have_no_words_address_or_day()
    {
        var output = (await AskAsync("threads")).Output;
        Assert.Contains("prisoner of war", output, StringComparison.Ordinal);
        Assert.DoesNotContain("cold too", output, StringComparison.Ordinal);
        Assert.DoesNotContain("camp.example", output, StringComparison.Ordinal);
        Assert.DoesNotContain("2026-10-09", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_reason_I_see_names_and_the_log_keeps_the_reason()
    {
        var result = await AskAsync("export", "--show-protected", "checking the lists");
        Assert.Contains("Varenik", result.Output, StringComparison.Ordinal);
        Assert.Contains("checking the lists", result.Output, StringComparison.Ordinal);
        using var ledger = StatementLedger.Open(Ledger);
        Assert.Equal("export: checking the lists",
            ledger.Database.Scalar("SELECT subject FROM log WHERE action = 'show-protected'"));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task An_imported_name_is_no_way_to_what_was_said(bool isImportedFirst)
    {
        var file = Shell.Write("list.csv",
            "name,aliases,wikidata,office\nPavlo Varenik,Varenik;Sunny Pavlo,Q555,private in the army\n");
        var told = isImportedFirst ? await RunAsync("speakers", "import", file)
            : await AskAsync("speakers", "import", file);
        Assert.Contains("; 0 speakers of the ledger joined with them.", told.Output, StringComparison.Ordinal);
        foreach (var name in (string[])["Pavlo Varenik", "Varenik", "Sunny Pavlo", "Q555", "#"])
        {
            Assert.Contains("No statement found.", (await AskAsync("find", "--speaker", name))
                .Output, StringComparison.Ordinal);
        }

        Assert.Contains("0 statements in 0 reports", (await AskAsync("speaker", "Q555"))
            .Output, StringComparison.Ordinal);
        foreach (var command in Outputs.Where(static row => !row.Data.StartsWith("speaker", StringComparison.Ordinal)))
        {
            var output = (await AskAsync(command.Data.Split(' '))).Output;
            Assert.All([.. Camp.Names, "Q555", "Sunny", "army"], name =>
                Assert.DoesNotContain(name, output, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task A_reason_without_words_is_none() =>
        Assert.Equal(2, (await AskAsync("export", "--show-protected", " ")).Code);

    private async Task<ShellResult> AskAsync(params string[] args)
    {
        if (!_isAdded)
        {
            _isAdded = true;
            await RunAsync("add", Shell.Write(Camp.FileName, Camp.Text));
        }

        return await RunAsync(args);
    }
}
