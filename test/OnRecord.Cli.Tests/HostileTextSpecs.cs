using OnRecord.Cli.Tests.Support;

namespace OnRecord.Cli.Tests;

/// <summary>Reports are other people's text: what they hold must not steer what shows them.</summary>
public sealed class HostileTextSpecs
{
    [Fact]
    public async Task A_report_cannot_steer_my_terminal()
    {
        // A report that is little but controls is refused as no text at all.
        var text = "So \u001b[2J\u001b]0;owned\u0007He said \u009b31mred\u202E and \u0008gone\u007F."
            + new string('\n', 400) + "End.";
        using var shell = Saying(text, "red\u202E");

        var result = await shell.RunAsync("read", "-");

        Assert.DoesNotContain(result.Output, c => char.IsControl(c) && c != '\n');
        Assert.Contains("So ␛[2J␛]0;owned␇He said \uFFFD31m«¹red\uFFFD» and ␈gone␡.", result.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_colour_terminal_gets_only_my_escapes()
    {
        using var shell = new Shell { Input = "So \u001b[31m He said it.", Colour = true };

        var result = await shell.RunAsync("read", "-");

        Assert.Contains("So ␛[31m He said it.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_name_cannot_steer_my_terminal()
    {
        using var shell = new Shell();

        var result = await shell.RunAsync("read", "no\u001b[2Jthing\nonrecord: all is well");

        Assert.DoesNotContain('\u001b', result.Error);
        Assert.Single(result.Error.Trim().Split('\n'));
    }

    [Fact]
    public async Task A_report_cannot_put_elements_into_my_page()
    {
        const string text = "The mayor of the town said that it was not true and that they would have to wait. </p><script>alert(1)</script> & <img src=x onerror=\"go()\"> 'x'\"y said <b>no</b>.";
        using var shell = Saying(text, "<b>no</b>", report => report with
        {
            Title = "<title>\"'",
            Outlet = "<i>",
            Byline = "<u>",
            Address = "javascript:alert(1)",
            Language = "\"><s>",
        });

        var result = await shell.RunAsync("read", shell.Write("it.txt", text), "--format", "html");

        Assert.DoesNotContain("<script", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript", result.Output, StringComparison.Ordinal);
        Assert.Contains("&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;img src=x onerror=&quot;go()&quot;&gt;", result.Output, StringComparison.Ordinal);
        AssertHtml.IsSound(result.Output);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\tx")]
    [InlineData("\rx")]
    public async Task A_report_cannot_put_a_formula_into_my_spreadsheet(string words)
    {
        using var shell = Saying("Thus " + words + " they said", words);

        var result = await shell.RunAsync("read", "-", "--format", "csv");

        var content = result.Output.Split("\r\n")[1];
        Assert.Contains("'" + words, content, StringComparison.Ordinal);
        Assert.DoesNotContain("," + words, content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quotation_marks_commas_and_new_lines_stay_in_their_cell()
    {
        using var shell = Saying("He said \"one, two,\nthree\" aloud.", "\"one, two,\nthree\"");

        var result = await shell.RunAsync("read", "-", "--format", "csv");

        Assert.Contains(",\"\"\"one, two,\nthree\"\"\",", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("html")]
    [InlineData("brat")]
    [InlineData("annotations")]
    public async Task Half_a_character_leaves_as_valid_utf8(string format)
    {
        // Input bytes can't hold one, but a JSON line can spell one out.
        using var shell = new Shell
        {
            Read = report => ReadingSketch.Of(report, new Said(report.Text[3..9])),
        };
        var path = shell.Write("half.jsonl",
            "{\"id\":\"h\\ud83d\",\"title\":\"\\udc00\",\"text\":\"He \\ud83d said \\udc00 it to them all.\"}");

        var result = await shell.RunAsync("read", path, "--format", format);

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("said", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_cannot_leave_the_output_folder()
    {
        using var shell = new Shell { Read = report => ReadingSketch.Of(report, new Said("it")) };
        var path = shell.Write("ids.jsonl",
            "{\"id\":\"../../up\",\"text\":\"They said it.\"}\n{\"id\":\"..\",\"text\":\"She said it.\"}\n");

        await shell.RunAsync("read", path, "--format", "brat", "-o", shell.Path("out"));

        string[] expected = ["_.._up.ann", "_.._up.txt", "report.ann", "report.txt"];
        Assert.Equal(expected, Directory.GetFiles(shell.Path("out")).Select(Path.GetFileName)
            .Order(StringComparer.Ordinal));
    }

    private static Shell Saying(string text, string words, Func<Report, Report>? change = null) => new()
    {
        Input = text,
        Read = report => ReadingSketch.Of((change ?? (same => same))(report), new Said(words)),
    };
}
