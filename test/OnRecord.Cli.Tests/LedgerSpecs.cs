using System.Text.Json;
using OnRecord.Cli.Tests.Support;
using OnRecord.Ledger.Tests.Support;
using Checkout = OnRecord.Cli.Tests.Support.Checkout;

namespace OnRecord.Cli.Tests;

/// <summary>The verbs of the ledger on the example reports, read with the model that the library carries.</summary>
public abstract class LedgerSpecs(Engine engine) : LedgerShell(engine, Reader.Value.Read)
{
    private static readonly Lazy<StatementReader> Reader = new(() => StatementReader.Load());

    private static string Examples => Checkout.Path("examples", "ledger");

    [Fact]
    public async Task I_add_reports_once()
    {
        var first = await RunAsync("add", Examples);
        var again = await RunAsync("add", Examples);
        Assert.StartsWith("5 reports added", first.Output, StringComparison.Ordinal);
        Assert.StartsWith("0 reports added", again.Output, StringComparison.Ordinal);
        Assert.Contains("5 were there already.", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I_am_told_what_could_not_be_read_and_the_rest_is_added()
    {
        var broken = Shell.Write("broken.txt", "\0\u0001\u0002 no text at all \0");
        var result = await RunAsync("add", broken, Examples);
        Assert.Equal(0, result.Code);
        Assert.StartsWith("5 reports added", result.Output, StringComparison.Ordinal);
        Assert.Contains("1 could not be read:\n  broken: OR90", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I_find_a_word_in_another_form()
    {
        await AddAsync();
        var result = await RunAsync("find", "bolt", "testing", "--outlet", "Coast-Daily");
        Assert.Contains("before the last [bolt] has been [tested]", OneLine(result.Output), StringComparison.Ordinal);
        Assert.EndsWith("1 found.\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I_page_through_what_I_find()
    {
        await AddAsync();
        var all = Statements(await RunAsync("find", "bolt", "--format", "json"));
        var paged = new List<long>();
        for (string? after = null; paged.Count < 50;)
        {
            var page = await RunAsync(["find", "bolt", "--format", "json", "-n", "2",
                .. after is null ? Array.Empty<string>() : ["--after", after]]);
            paged.AddRange(Statements(page));
            after = JsonDocument.Parse(page.Output).RootElement.GetProperty("next").GetString();
            if (after is null)
            {
                break;
            }
        }

        Assert.Equal(all, paged);
        Assert.True(all.Count > 3, $"{all.Count} found");
    }

    [Theory]
    [InlineData("--since", "2024-13-01")]
    [InlineData("--until", "last week")]
    [InlineData("--after", "there")]
    public async Task I_am_told_what_is_no_day_or_place(string option, string value) =>
        Assert.Equal(2, (await RunAsync("find", "bolt", option, value, "--ledger", await AddAsync())).Code);

    [Fact]
    public async Task I_see_who_a_speaker_is_across_reports()
    {
        await AddAsync();
        var result = await RunAsync("speaker", "Vantongeren");
        Assert.StartsWith("Ilse Vantongeren #", result.Output, StringComparison.Ordinal);
        Assert.Contains("in 4 reports (2024-05-03 to 2024-06-20)", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I_merge_two_speakers_and_take_it_back()
    {
        await AddAsync();
        var (brill, engineer) = (await NumberAsync("Tomas Brill"), await NumberAsync("Ilse Vantongeren"));
        var merged = await RunAsync("speakers", "merge", brill, engineer);
        Assert.Equal(0, merged.Code);
        Assert.Equal(engineer, await NumberAsync("Tomas Brill"));
        Assert.Equal(0, (await RunAsync("speakers", "undo", "1")).Code);
        Assert.Equal(brill, await NumberAsync("Tomas Brill"));
        Assert.Equal(0, (await RunAsync("ledger", "verify")).Code);
        Assert.Equal((3, true), await FailureAsync("OR9520", "speakers", "undo", "1"));
    }

    [Fact]
    public async Task What_I_split_stays_split_when_reports_are_read_again()
    {
        await AddAsync();
        var engineer = await NumberAsync("Ilse Vantongeren");
        Assert.Equal(0, (await RunAsync("speakers", "split", engineer, "--reports", "1")).Code);
        var before = (await RunAsync("speaker", "Ilse Vantongeren")).Output;
        Assert.Contains("5 were read again.", (await RunAsync("add", "--again", Examples))
            .Output, StringComparison.Ordinal);
        Assert.Equal(before, (await RunAsync("speaker", "Ilse Vantongeren")).Output);
        Assert.Equal(0, (await RunAsync("ledger", "verify")).Code);
    }

    [Fact]
    public async Task I_import_speakers_and_see_what_the_file_tells()
    {
        await AddAsync();
        var imported = await RunAsync("speakers", "import", Checkout.Path("examples", "speakers.csv"));
        Assert.Equal((0, ""), (imported.Code, imported.Error));
        Assert.StartsWith("3 speakers are new, 0 updated, 0 unchanged; 2 speakers of the ledger joined with them.",
            imported.Output, StringComparison.Ordinal);
        var shown = await RunAsync("speaker", "the Ferryman");
        Assert.StartsWith("Tomas Brill #", shown.Output, StringComparison.Ordinal);
        Assert.Contains("held      ferry operator (from 2008)\nalso      Tom Brill · the Ferryman\n", shown.Output,
            StringComparison.Ordinal);
        var again = await RunAsync("speakers", "import", Checkout.Path("examples", "speakers.csv"));
        Assert.EndsWith("Nothing was changed.\n", again.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync("speakers", "undo", "1")).Code);
        Assert.Contains("No speaker of that name.", (await RunAsync("speaker", "Mirjam Sant"))
            .Output, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync("ledger", "verify")).Code);
    }

    [Fact]
    public async Task I_see_the_wikidata_id_of_a_speaker_in_every_form()
    {
        await AddAsync();
        await RunAsync("speakers", "import", Shell.Write("s.jsonl", """{"name":"Ilse Vantongeren","wikidata":"Q101"}"""));
        Assert.Contains("wikidata  Q101\n", (await RunAsync("speaker", "Q101")).Output, StringComparison.Ordinal);
        Assert.Contains("\"sameAs\":\"https://www.wikidata.org/entity/Q101\"",
            (await RunAsync("export", "--format", "json-ld")).Output, StringComparison.Ordinal);
        var speaker = JsonDocument.Parse((await RunAsync("speaker", "Vantongeren", "--format", "json")).Output)
            .RootElement;
        Assert.Equal("Q101", speaker.GetProperty("speakers")[0].GetProperty("wikidata").GetString());
        Assert.Equal("Q101", speaker.GetProperty("statements")[0].GetProperty("speaker").GetProperty("wikidata")
            .GetString());
    }

    [Fact]
    public async Task I_am_told_which_rows_of_a_file_were_left_out()
    {
        var result = await RunAsync("speakers", "import",
            Shell.Write("s.csv", "name,wikidata,party\n=cmd(),,\nAnna\u001b[31m,,\nOtto Holm,X7,\nIda Lund,Q8,\n"));
        Assert.Equal(1, result.Code);
        Assert.StartsWith("1 speaker is new, 0 updated, 0 unchanged; 0 speakers of the ledger joined with them.\n3 rows were left out.\n"
            + "Nothing is taken from the columns: party.\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("OR9522", result.Error, StringComparison.Ordinal);
        Assert.Contains("Line 4 is left out: \"X7\" is no Wikidata id; write it as Q42.", result.Error,
            StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', result.Error);
    }

    [Fact]
    public async Task I_am_told_what_is_no_file_of_speakers() =>
        Assert.Equal((3, true), await FailureAsync("OR9521", "speakers", "import", Shell.Path("none.csv")));

    [Fact]
    public async Task I_follow_a_quotation_and_see_the_word_that_was_lost()
    {
        await AddAsync();
        var result = await RunAsync("follow", "not open this bridge before the last bolt");
        AssertVerified.Equal("follow", result.Output);
        Assert.Contains("! \"not\" was dropped", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I_follow_a_statement_by_its_number()
    {
        await AddAsync();
        var number = Statements(await RunAsync("find", "fourteen", "--kind", "direct", "--format", "json"))[0];
        var result = await RunAsync("follow", $"#{number}");
        Assert.Contains("\"fourteen\" became \"forty\"", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I_see_copies_of_one_story_as_one_source()
    {
        await AddAsync();
        var result = OneLine((await RunAsync("follow", "worked fourteen hours a day")).Output);
        Assert.StartsWith("One utterance, 3 wordings in 3 reports, 2 sources", result, StringComparison.Ordinal);
        Assert.Contains("copy of the story in vessing-gazette", result, StringComparison.Ordinal);
        var table = (await RunAsync("threads", "--format", "csv")).Output;
        Assert.Contains(",vessing-gazette_2024-05-03_bridge,\r\n", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I_write_all_threads()
    {
        await AddAsync();
        var lines = (await RunAsync("threads", "--travelled"))
            .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        var wording = JsonDocument.Parse(lines[0]).RootElement.GetProperty("wordings")[0];
        Assert.Equal(
            ["report", "outlet", "published", "address", "statement", "span", "text", "speaker", "copyOf", "relation",
                "changes"],
            wording.EnumerateObject().Select(static field => field.Name));
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("annotations")]
    [InlineData("json-ld")]
    public async Task I_export_everything(string format)
    {
        await AddAsync();
        var found = Statements(await RunAsync("find", "-n", "1000", "--format", "json")).Count;
        var output = (await RunAsync("export", "--format", format)).Output;
        Assert.Equal(found, format switch
        {
            "jsonl" => output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Count(static line => JsonDocument.Parse(line) is not null),
            "csv" => output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1,
            "annotations" => JsonDocument.Parse(output).RootElement.GetProperty("items").GetArrayLength(),
            _ => JsonDocument.Parse(output).RootElement.GetProperty("@graph").GetArrayLength(),
        });
    }

    [Fact]
    public async Task I_back_up_forget_and_restore()
    {
        await AddAsync();
        Assert.Equal(0, (await RunAsync("ledger", "backup", Shell.Path("copy.db"))).Code);
        Assert.Equal(0, (await RunAsync("ledger", "forget", "morning-post_2024-05-04_ferry")).Code);
        Assert.Equal(0, (await RunAsync("ledger", "verify")).Code);
        Assert.DoesNotContain("forty", (await RunAsync("export")).Output, StringComparison.Ordinal);
        var restored = await Shell.RunAsync("ledger", "restore", Shell.Path("copy.db"), "--ledger",
            Shell.Path("other.db"));
        Assert.Equal(0, restored.Code);
        Assert.Contains("forty", (await Shell.RunAsync("export", "--ledger", Shell.Path("other.db")))
            .Output, StringComparison.Ordinal);
        Assert.Equal(0, (await Shell.RunAsync("ledger", "verify", "--ledger", Shell.Path("other.db"))).Code);
    }

    private static List<long> Statements(ShellResult result) =>
        [.. JsonDocument.Parse(result.Output).RootElement.GetProperty("statements").EnumerateArray()
            .Select(static statement => statement.GetProperty("statement").GetInt64())];

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task<string> NumberAsync(string name)
    {
        var shown = (await RunAsync("speaker", name)).Output;
        return shown[(shown.IndexOf('#', StringComparison.Ordinal) + 1)..].Split(' ')[0];
    }

    private async Task<(int Code, bool Tells)> FailureAsync(string code, params string[] args)
    {
        var result = await RunAsync(args);
        return (result.Code, result.Error.Contains(code, StringComparison.Ordinal));
    }

    private async Task<string> AddAsync()
    {
        Assert.Equal(0, (await RunAsync("add", Examples)).Code);
        return Ledger;
    }
}
