using OnRecord.Ledger.Listing;
using OnRecord.Ledger.SpeakerFiles;

namespace OnRecord.Ledger.Tests.SpeakerFiles;

public sealed class SpeakersFileTests : IDisposable
{
    private const string Head = "name,aliases,wikidata,office,from,to\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("onrecord-speakers-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("a.csv", "Name,Aliases,Wikidata,Office,From,To\r\nAnna Berg,A. Berg|Annie,Q42,\"nurse, retired\",2020-01,\r\n")]
    [InlineData("a.csv", "\uFEFFto;from;office;wikidata;aliases;name\n;2020-01;nurse, retired;https://www.wikidata.org/wiki/q42;\"A. Berg;Annie\";Anna Berg")]
    [InlineData("a.tsv", "name\taliases\twikidata\toffice\tfrom\tto\rAnna  Berg\tA. Berg;Annie;\twd:Q42\tnurse, retired\t2020-01\t\r")]
    [InlineData("a.jsonl", """{"name":"Anna Berg","aliases":["A. Berg","Annie"],"wikidata":"Q42","offices":[{"office":"nurse, retired","from":"2020-01","to":null}],"x":1}""")]
    public void Read_understands_every_form(string name, string text)
    {
        var file = Read(text, name);
        Assert.Empty(file.Faults);
        var one = Assert.Single(file.Entries);
        Assert.Equal(("Anna Berg", "Q42"), (one.Name, one.Wikidata));
        Assert.Equal(["A. Berg", "Annie"], one.Aliases!);
        Assert.Equal([new ListedOffice("nurse, retired", "2020-01", null)], one.Offices!);
    }

    [Fact]
    public void Read_rows_of_one_are_put_together_by_id_and_by_name()
    {
        var file = Read(Head
            + "Anna Berg,,,nurse,2001,2009\nAnna Berg,A. Berg,Q42,matron,2009,\nOtto Berg,,,,,\nAnna Berg,,Q42,mayor,2015-03-01,2019\n");
        Assert.Empty(file.Faults);
        Assert.Equal(["Anna Berg", "Otto Berg"], file.Entries.Select(static one => one.Name));
        Assert.Equal(["matron", "mayor", "nurse"], file.Entries[0].Offices!.Select(static one => one.Office));
    }

    [Theory]
    [InlineData(",A. Berg,,,,", "it has no name; give the name in full")]
    [InlineData("42,,,,,", "it has no name; give the name in full")]
    [InlineData("Anna Berg,,,nurse,2021-02-30,", "\"2021-02-30\" in \"from\" is no day; write it as 2021-01-20, 2021-01 or 2021")]
    [InlineData("Anna Berg,,,nurse,,spring", "\"spring\" in \"to\" is no day; write it as 2021-01-20, 2021-01 or 2021")]
    [InlineData("Anna Berg,,,nurse,2021-05,2021-04-30", "the office begins on 2021-05, after its end on 2021-04-30; exchange or correct the dates")]
    [InlineData("Anna Berg,,,,2021,", "it has dates without an office; name the office, or empty the dates")]
    [InlineData("Anna Berg,,42,,,", "\"42\" is no Wikidata id; write it as Q42")]
    [InlineData("Anna Berg,,Q042,,,", "\"Q042\" is no Wikidata id; write it as Q42")]
    [InlineData("Anna Berg,,Q4x,,,", "\"Q4x\" is no Wikidata id; write it as Q42")]
    [InlineData("=Anna Berg,,,,,", "\"=Anna Berg\" in \"name\" begins as a spreadsheet's formula; write the name or value itself")]
    [InlineData("Anna Berg,Annie;@SUM(A1),,,,", "\"@SUM(A1)\" in \"aliases\" begins as a spreadsheet's formula; write the name or value itself")]
    [InlineData("Anna\u001b[31m Berg,,,,,", "\"name\" holds characters that can't be seen (\"Anna\uFFFD[31m Berg\"); type it anew")]
    [InlineData("Anna \u202EgreB,,,,,", "\"name\" holds characters that can't be seen (\"Anna \uFFFDgreB\"); type it anew")]
    [InlineData("Anna Berg,,,\"nurse,2021,", "a quotation mark does not close, or text stands beside it; double a mark in a cell, and keep each row on one line")]
    [InlineData("Anna Berg,,,nurse, retired,2021,2022", "it has 7 cells and the head 6; put cells with \",\" in quotation marks")]
    [InlineData("Vera Holm,,Q7,,,", "Q7 is \"Otto Holm\" in line 2, here \"Vera Holm\"; correct the id, or write one of the names among the aliases")]
    [InlineData("Otto Holm,,Q7,smith,2020,", "line 2 and those that go with it say the same; remove it")]
    [InlineData("Ida Lund,,,,,", "lines 3 and 4 tell of two called \"Ida Lund\"; say which by the Wikidata id")]
    public void Read_bad_row_is_left_out_with_the_reason_and_the_others_are_kept(string row, string why)
    {
        var file = Read($"{Head}Otto Holm,,Q7,smith,2020,\nIda Lund,,Q8,,,\nIda Lund,,Q9,,,\n\n{row}\nJens Moe,,,,,\n");
        Assert.Equal(new SpeakerFault(6, $"Line 6 is left out: {why}."), Assert.Single(file.Faults));
        Assert.Equal(["Otto Holm", "Ida Lund", "Ida Lund", "Jens Moe"], file.Entries.Select(static one => one.Name));
    }

    [Theory]
    [InlineData("[]", "it is no JSON object; write each speaker as {\"name\": …} on one line")]
    [InlineData("{\"name\":\"Anna Berg\"", "it is no JSON object; write each speaker as {\"name\": …} on one line")]
    [InlineData("{\"name\":\"\\ud800\"}", "it is no JSON object; write each speaker as {\"name\": …} on one line")]
    [InlineData("{\"name\":7}", "\"name\" is no text; put it in quotation marks")]
    [InlineData("{\"aliases\":[]}", "it has no name; give the name in full")]
    [InlineData("{\"name\":\"Anna Berg\",\"aliases\":\"A. Berg\"}", "\"aliases\" is no list; put it in square brackets")]
    [InlineData("{\"name\":\"Anna Berg\",\"offices\":[\"nurse\"]}",
        "\"offices\" has something else in it than {\"office\": …, \"from\": …, \"to\": …}, or more than 100; correct it")]
    public void Read_bad_object_is_left_out_with_the_reason(string line, string why)
    {
        var file = Read($"{line}\n{{\"name\":\"Jens Moe\"}}\n", "a.jsonl");
        Assert.Equal(new SpeakerFault(1, $"Line 1 is left out: {why}."), Assert.Single(file.Faults));
        Assert.Equal("Jens Moe", Assert.Single(file.Entries).Name);
    }

    [Fact]
    public void Read_row_of_ten_million_characters_is_left_out()
    {
        var file = Read($"{Head}\"{new string('x', 10_000_000)}\nJens Moe,,,,,\n");
        Assert.Equal("Line 2 is left out: it has 10000001 characters, and no row may have more than 65536; look for a missing line end.",
            Assert.Single(file.Faults).Message);
        Assert.Equal("Jens Moe", Assert.Single(file.Entries).Name);
    }

    [Theory]
    [InlineData("a.csv", "", "it is empty")]
    [InlineData("a.csv", "wikidata,office\nQ1,nurse", "its first row has no column \"name\", or one twice")]
    [InlineData("a.csv", "name,office,office\nAnna,nurse,nurse", "its first row has no column \"name\", or one twice")]
    [InlineData("a.xlsx", "name\nAnna Berg", "its ending names no format")]
    public void Read_file_that_is_none_fails(string name, string text, string why)
    {
        var failure = Assert.Throws<OnRecordException>(() => Read(text, name));
        Assert.Equal("OR9521", failure.Code);
        Assert.Contains($"({why}); ", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_file_that_is_not_utf8_fails_and_names_the_line()
    {
        var path = Path.Combine(_folder, "a.csv");
        File.WriteAllBytes(path, [.. "name\nAnna Berg\nJos"u8, 0xE9, .. " Moe\n"u8]);
        Assert.Equal($"The speakers in \"{path}\" could not be read (line 3 is not in UTF-8); save it as UTF-8.",
            Assert.Throws<OnRecordException>(() => SpeakersFile.Read(path)).Message);
    }

    [Fact]
    public void Read_missing_file_fails() => Assert.Equal("OR9521",
        Assert.Throws<OnRecordException>(() => SpeakersFile.Read(Path.Combine(_folder, "none.csv"))).Code);

    [Fact]
    public void Read_names_columns_that_nothing_is_taken_from() =>
        Assert.Equal(["wikdata", "party"], Read("name,wikdata,party\nAnna Berg,Q1,none\n").UnusedColumns);

    private SpeakersFile Read(string text, string name = "a.csv")
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return SpeakersFile.Read(path);
    }
}
