using System.Text;
using OnRecord.Reports.Tests.Support;
using static OnRecord.Reports.Tests.Support.Outcomes;

namespace OnRecord.Reports.Tests;

public sealed class JsonLinesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Line_gives_a_report_with_what_it_says_of_its_publication()
    {
        const string Line = """
            {"id":"r1","text":"Yes, he said.","address":"https://example.org/1","outlet":"The Example","title":"Yes",
            """;
        var path = _folder.Add("r.jsonl", Line
            + "\"published\":\"2022-03-04T10:00:00+02:00\",\"byline\":\"A. Writer\",\"more\":[{}]}\r\n");
        var report = Single(Of(path));
        Assert.Equal(("r1", "Yes, he said.", "https://example.org/1"), (report.Id, report.Text, report.Address));
        Assert.Equal(("The Example", "Yes", "A. Writer"), (report.Outlet, report.Title, report.Byline));
        Assert.Equal("2022-03-04T08:00:00Z", report.Published);
        var bytes = File.ReadAllBytes(path)[..^2];
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), report.Sha256);
    }

    [Fact]
    public void Broken_line_in_the_middle_fails_alone_and_says_where()
    {
        var path = _folder.Add("r.jsonl", "{\"id\":\"a\",\"text\":\"Yes, he said.\"}\n\n"
            + "{\"id\":\"ö\",\"text\":x}\n{\"text\":\"No.\"}");
        var outcomes = Of(path);
        Assert.Equal("a r.jsonl:3!OR9008 r.jsonl:4", Summary(outcomes));
        var failure = (ReportFailure)outcomes[1];
        Assert.Equal($"{path}:3", failure.Place);
        Assert.Contains("(line 3, column 18: ", failure.Message, StringComparison.Ordinal);
        Assert.EndsWith("; mend the line or leave it out.", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "OR9008")]
    [InlineData("{\"text\":\"Yes.\"} {}", "OR9008")]
    [InlineData("{\"text\":\"Yes.\"", "OR9008")]
    [InlineData("{\"text\":\"Yes.\\x\"}", "OR9008")]
    [InlineData("{\"id\":1}", "OR9009")]
    [InlineData("{\"text\":null}", "OR9009")]
    [InlineData("{\"text\":5}", "OR9009")]
    [InlineData("{\"text\":\"\"}", "OR9004")]
    [InlineData("{\"text\":\" \\n\"}", "OR9004")]
    [InlineData("{\"html\":\"<p>\"}", "OR9010")]
    [InlineData("null", "OR9008")]
    public void Line_that_is_no_report_fails(string line, string code) =>
        Assert.Equal(code, Failure(Of(_folder.Add("r.jsonl", line))).Code);

    [Fact]
    public void Deeply_nested_json_fails() =>
        Assert.Equal("OR9008", Failure(Of(_folder.Add("r.jsonl", "{\"x\":" + new string('[', 100_000)))).Code);

    [Fact]
    public void Bytes_that_are_not_utf8_fail_that_line_only()
    {
        byte[] broken = [.. "{\"text\":\""u8, 0xC8, 0xCF, .. "\"}\n{\"id\":\"b\",\"text\":\"Yes.\"}\n"u8];
        Assert.Equal("r.jsonl:1!OR9007 b", Summary(Of(_folder.Add("r.jsonl", broken))));
    }

    [Fact]
    public void Lone_surrogates_become_replacement_characters_of_the_same_length()
    {
        var report = Single(Of(_folder.Add("r.jsonl",
            "{\"text\":\"He said \\ud83d, then \\uDE00\\uD83D\\uDE00 \\u0041\\n\"}")));
        Assert.Equal("He said \uFFFD, then \uFFFD\U0001F600 A\n", report.Text);
        _ = new UTF8Encoding(false, true).GetBytes(report.Text);
    }

    [Fact]
    public void Html_in_a_line_is_read_as_a_page()
    {
        var report = Single(Of(_folder.Add("r.jsonl", "{\"id\":7,\"html\":\"<title>Old</title><p>" + English
            + "</p>\",\"title\":\"New\"}")));
        Assert.Equal(("7", English, "New"), (report.Id, report.Text, report.Title));
    }

    [Fact]
    public void Single_object_may_lie_over_several_lines()
    {
        Assert.Equal("one", Summary(Of(_folder.Add("r.json",
            "\uFEFF{\n\"id\": \"one\",\n\"text\": \"Yes, he said.\"\n}\n"))));
        var failure = Failure(Of(_folder.Add("s.json", "{\n\"id\": \"one\",\n\"text\": x\n}\n")));
        Assert.Equal("s", failure.Id);
        Assert.Contains("(line 3, column 9: ", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_longer_than_the_limit_fails_and_the_next_is_read()
    {
        var path = _folder.Add("r.jsonl", "{\"text\":\"" + new string('x', 300_000)
            + "\"}\n{\"id\":\"b\",\"text\":\"Yes.\"}");
        var outcomes = ReportSource.From([path], new() { Limits = new() { Bytes = 1000 } }).Read();
        Assert.Equal("r.jsonl:1!OR9006 b", Summary(outcomes));
    }

    [Fact]
    public void Line_of_ten_megabytes_is_read()
    {
        var text = string.Concat(Enumerable.Repeat(English + " ", 10_000_000 / (English.Length + 1)));
        var report = Single(Of(_folder.Add("r.jsonl", "{\"text\":\"" + text + "\"}")));
        Assert.Equal(text.Length, report.Text.Length);
    }
}
