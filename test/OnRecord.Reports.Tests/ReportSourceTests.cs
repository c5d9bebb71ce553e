using OnRecord.Reports.Tests.Support;
using static OnRecord.Reports.Tests.Support.Outcomes;

namespace OnRecord.Reports.Tests;

public sealed class ReportSourceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Text_file_gives_its_text_unchanged_and_its_hash()
    {
        var path = _folder.Add("bridge.v2.txt", "\uFEFF" + English + "\r\n\r\n\tAnd that was all.\n");
        var report = Single(Of(path));
        Assert.Equal("bridge.v2", report.Id);
        Assert.Equal(English + "\r\n\r\n\tAnd that was all.\n", report.Text);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path))),
            report.Sha256);
        Assert.Null(report.Address);
    }

    [Theory]
    [InlineData("a.txt", English, null, true)]
    [InlineData("a.md", English, null, true)]
    [InlineData("a.html", $"<p>{English}</p>", null, false)]
    [InlineData("a.json", $$"""{"text":"{{English}}"}""", null, false)]
    [InlineData("a.jsonl", $$"""{"text":"{{English}}"}""", 1, false)]
    public void Report_knows_its_file_and_line_and_whether_words_can_be_found_there(string name, string content, int? line, bool hasMap)
    {
        var path = _folder.Add(name, content);
        var read = Assert.IsType<ReportRead>(Assert.Single(Of(path)));

        Assert.Equal((path, line, hasMap), (read.Path, read.Line, read.Map is not null));
    }

    [Fact]
    public void Folder_is_read_with_its_sub_folders_in_ordinal_order_known_extensions_only()
    {
        foreach (var name in (string[])["b.txt", "B.md", "a/z.html", "a.text", "c/d/e.TXT", "notes.bin", ".hidden.txt",
            "e.ndjson"])
        {
            _folder.Add(name, name.EndsWith("html", StringComparison.Ordinal) ? $"<p>{English}</p>"
                : name.EndsWith("json", StringComparison.Ordinal) ? "{\"text\":\"" + English + "\"}" : English);
        }

        Assert.Equal("B z a b e e.ndjson:1", Summary(Of(_folder.Path)));
    }

    [Fact]
    public void Inputs_are_found_lazily_and_may_be_read_in_any_order()
    {
        _folder.Add("a.txt", English);
        _folder.Add("b.txt", "");
        var inputs = ReportSource.From([_folder.Path]).Inputs().ToList();
        Assert.Equal([_folder.At("a.txt"), _folder.At("b.txt")], inputs.Select(i => i.Place));
        Assert.Equal("b", inputs[1].Read().Id);
        Assert.Equal(English, Assert.IsType<ReportRead>(inputs[0].Read()).Report.Text);
        Assert.Equal(inputs[0].Read(), inputs[0].Read());
    }

    [Fact]
    public void Same_names_are_kept_and_told_apart_by_place()
    {
        _folder.Add("one/x.txt", "");
        _folder.Add("two/x.txt", "");
        var outcomes = Of(_folder.Path);
        Assert.Equal("x!OR9003 x!OR9003", Summary(outcomes));
        Assert.Equal([_folder.At("one/x.txt"), _folder.At("two/x.txt")], outcomes.Select(o => o.Place));
        Assert.All(outcomes.Cast<ReportFailure>(), f => Assert.Contains(f.Place, f.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Path_that_does_not_exist_fails_and_says_what_to_do()
    {
        var failure = Failure(Of("no/such/file.txt"));
        Assert.Equal("OR9001", failure.Code);
        Assert.Equal("file", failure.Id);
        Assert.Equal("Nothing is called \"no/such/file.txt\"; check the spelling, and that the path counts from the "
            + "working folder.", failure.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\0b.txt")]
    [InlineData("\n")]
    public void Path_that_can_not_exist_fails_like_one_that_does_not(string path) =>
        Assert.Equal("OR9001", Failure(Of(path)).Code);

    [Fact]
    public void Link_to_nothing_fails_and_the_rest_of_the_folder_is_read()
    {
        _folder.Add("a.txt", English);
        File.CreateSymbolicLink(_folder.At("b.txt"), _folder.At("gone.txt"));
        _folder.Add("c.txt", English);
        var outcomes = Of(_folder.Path);
        Assert.Equal("a b!OR9001 c", Summary(outcomes));
        Assert.Equal($"The link \"{_folder.At("b.txt")}\" points to a file that does not exist; mend the link or "
            + "leave it out.",
            ((ReportFailure)outcomes[1]).Message);
    }

    [Fact]
    public void Link_to_a_folder_above_is_not_followed()
    {
        _folder.Add("a/a.txt", English);
        Directory.CreateSymbolicLink(_folder.At("a/up"), _folder.Path);
        Assert.Equal("a", Summary(Of(_folder.Path)));
    }

    [Fact]
    public void Folder_named_like_a_file_is_a_folder()
    {
        _folder.Add("x.txt/inner.txt", English);
        Assert.Equal("inner", Summary(Of(_folder.Path)));
        Assert.Equal("inner", Summary(Of(_folder.At("x.txt"))));
    }

    [Fact]
    public void File_that_may_not_be_opened_fails_and_the_rest_is_read()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess,
            "Permissions do not bind this user.");
        _folder.Add("a.txt", English);
        var path = _folder.Add("b.txt", English);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.None);
        }

        Assert.Equal("a b!OR9002", Summary(Of(_folder.Path)));
    }

    [Fact]
    public void File_that_can_not_be_read_fails()
    {
        // Reading a process's memory from its beginning is an error that binds even the administrator.
        Assert.SkipUnless(File.Exists("/proc/self/mem"), "There is no /proc here.");
        Assert.Equal("OR9002", Failure(Of("/proc/self/mem")).Code);
    }

    [Fact]
    public void Folder_without_reports_fails()
    {
        _folder.Add("picture.png", "x");
        Assert.Equal("OR9015", Failure(Of(_folder.Path)).Code);
    }

    [Fact]
    public void Pattern_finds_files_in_folders()
    {
        foreach (var name in (string[])["a1.txt", "a2.txt", "b/a3.txt", "b/c/a4.txt", "b/c/x.log"])
        {
            _folder.Add(name, English);
        }

        Assert.Equal("a1 a2", Summary(Of(_folder.At("a?.txt"))));
        Assert.Equal("a1 a2 a3 a4", Summary(Of(_folder.At("**/*.txt"))));
        Assert.Equal("a4 x", Summary(Of(_folder.At("b/**/c/*"))));
        Assert.Equal("a3", Summary(Of(_folder.At("?/*.txt"))));
        Assert.Equal("OR9015", Failure(Of(_folder.At("no/*.txt"))).Code);
    }

    [Fact]
    public void Too_large_file_is_refused_unread()
    {
        var path = _folder.Add("a.txt", English);
        var failure = Failure(ReportSource.From([path], new() { Limits = new() { Bytes = 10 } }).Read());
        Assert.Equal("OR9006", failure.Code);
    }

    [Fact]
    public void Standard_input_is_told_apart_by_its_first_bytes()
    {
        Assert.Equal(English, Single(OfStandardInput(English)).Text);
        Assert.Equal(English, Single(OfStandardInput($"\uFEFF \n<!DOCTYPE html><title>T</title><p>{English}")).Text);
        Assert.Equal("a b", Summary(OfStandardInput(
            "{\"id\":\"a\",\"text\":\"Yes, he said.\"}\n{\"id\":\"b\",\"text\":\"No.\"}\n")));
        Assert.Equal("c", Summary(OfStandardInput("{\n  \"id\": \"c\",\n  \"text\": \"Yes, he said.\"\n}\n")));
        Assert.Equal("stdin!OR9003", Summary(OfStandardInput("")));
        Assert.StartsWith("{Photo", Single(OfStandardInput("{Photo: the bridge} " + English)).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Cancelling_stops_between_inputs()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => ReportSource.From(["a", "b"]).Read(stop.Token).ToList());
    }

    [Fact]
    public void Same_input_gives_the_same_outcome_on_every_thread()
    {
        var path = _folder.Add("a.html", $"<title>T</title><article><h1>T</h1><p>{English}<p>{English}</article>");
        var outcomes = new ReportOutcome[8];
        var input = ReportSource.From([path]).Inputs().Single();
        Parallel.For(0, outcomes.Length, i => outcomes[i] = input.Read());
        Assert.Single(outcomes.Distinct());
    }
}
