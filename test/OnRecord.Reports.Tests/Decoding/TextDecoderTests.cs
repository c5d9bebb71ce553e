using System.Text;
using OnRecord.Reports.Tests.Support;
using static OnRecord.Reports.Tests.Support.Outcomes;

namespace OnRecord.Reports.Tests.Decoding;

public sealed class TextDecoderTests : IDisposable
{
    private const string Curly =
        "“We aren’t leaving,” the Café’s owner said — and that, it seemed, was that for the evening.";

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, bool> Unicode => new()
    {
        { "utf-8", true }, { "utf-8", false }, { "utf-16", true }, { "utf-16", false }, { "utf-16BE", true },
        { "utf-16BE", false }, { "utf-32", true }, { "utf-32BE", true },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Unicode))]
    public void Unicode_is_read_with_and_without_a_mark(string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);
        Assert.Equal(Curly, Single(Of(_folder.Add("a.txt", [.. mark ? encoding.GetPreamble() : [],
            .. encoding.GetBytes(Curly)]))).Text);
    }

    [Fact]
    public void Windows_1252_is_told_from_few_marks() =>
        Assert.Equal(Curly, Single(Of(_folder.Add("a.txt", Legacy(1252, Curly)))).Text);

    [Fact]
    public void Windows_1251_is_told_from_russian_which_is_then_refused()
    {
        const string Russian =
            "Министр заявил, что мост откроют в мае, и добавил, что очень этому рад. Жители ждут давно.";
        var path = _folder.Add("a.txt", Legacy(1251, Russian));
        Assert.Equal("OR9014", Failure(Of(path)).Code);
        Assert.Equal(Russian, Single(ReportSource.From([path], new() { AnyLanguage = true }).Read()).Text);
    }

    [Fact]
    public void English_with_a_russian_name_in_windows_1251_is_read()
    {
        const string Mixed =
            "The officer, Максим Черник, said that he was not there, and that nobody had asked him (Максим).";
        Assert.Equal(Mixed, Single(Of(_folder.Add("a.txt", Legacy(1251, Mixed)))).Text);
    }

    [Theory]
    [InlineData("<meta charset=\"windows-1251\">")]
    [InlineData("<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>")]
    [InlineData("<?xml version='1.0' encoding='windows-1251'?>")]
    public void Page_that_names_its_encoding_is_read_in_it(string declaration)
    {
        const string Name = "Мост";
        var page = Legacy(1251, $"{declaration}<title>T</title><p>{English} The bridge is called {Name}.</p>");
        Assert.EndsWith($"is called {Name}.", Single(Of(_folder.Add("a.html", page))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void One_broken_byte_does_not_spoil_a_utf8_text()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Curly), 0xE2, 0x80, .. Encoding.UTF8.GetBytes(Curly)];
        Assert.Equal(Curly + "\uFFFD" + Curly, Single(Of(_folder.Add("a.txt", bytes))).Text);
    }

    [Fact]
    public void Lone_surrogate_in_utf16_keeps_its_place()
    {
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("He said "), 0x3D, 0xD8,
            .. Encoding.Unicode.GetBytes(" and left.")];
        Assert.Equal("He said \uFFFD and left.", Single(Of(_folder.Add("a.txt", bytes))).Text);
    }

    [Fact]
    public void Few_control_characters_are_kept()
    {
        var text = English + "\0\u0001\f " + English + "\u001B";
        Assert.Equal(text, Single(Of(_folder.Add("a.txt", text))).Text);
    }

    [Theory]
    [InlineData("%PDF-1.7\n...", "a PDF document")]
    [InlineData("PK\u0003\u0004....", "a ZIP archive or an office document")]
    [InlineData("{\\rtf1 hello}", "an RTF document")]
    [InlineData("a\0b\0\0\0c\u0001\u0002\u0003\u0004", "binary data")]
    public void Binary_file_fails_and_says_what_it_is(string content, string what)
    {
        var failure = Failure(Of(_folder.Add("a.txt", content)));
        Assert.Equal("OR9005", failure.Code);
        Assert.Contains($"is {what}, not text; ", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "OR9003")]
    [InlineData("\uFEFF", "OR9004")]
    [InlineData(" \r\n\t\u00A0\u200B\u2003 ", "OR9004")]
    public void Empty_and_blank_files_fail(string content, string code) =>
        Assert.Equal(code, Failure(Of(_folder.Add("a.txt", content))).Code);

    [Fact]
    public void Bytes_of_no_encoding_fail()
    {
        var bytes = Enumerable.Range(0, 4000).Select(i => (byte)(128 + (i * 7919 % 128))).ToArray();
        Assert.Contains(Failure(Of(_folder.Add("a.txt", bytes))).Code, (string[])["OR9005", "OR9007", "OR9014"]);
    }

    [Fact]
    public void Text_of_fifty_megabytes_is_read()
    {
        var line = Encoding.UTF8.GetBytes(English + "\n");
        var bytes = new byte[50_000_000 / line.Length * line.Length];
        for (var i = 0; i < bytes.Length; i += line.Length)
        {
            line.CopyTo(bytes, i);
        }

        Assert.Equal(bytes.Length, Single(Of(_folder.Add("a.txt", bytes))).Text.Length);
    }

    [Fact]
    public void Single_line_of_ten_megabytes_is_read()
    {
        var text = string.Concat(Enumerable.Repeat(English + " ", 10_000_000 / (English.Length + 1)));
        Assert.Equal(text, Single(Of(_folder.Add("a.txt", text))).Text);
    }

    private static byte[] Legacy(int page, string text) =>
        CodePagesEncodingProvider.Instance.GetEncoding(page)!.GetBytes(text);
}
