using OnRecord.Cli.Tests.Support;

namespace OnRecord.Cli.Tests;

/// <summary>What check writes names no protected speaker without a reason.</summary>
public sealed class ProtectedCheckSpecs : IDisposable
{
    private const string Reason = "checking the camp's lists";

    private readonly Shell _shell = new() { Read = SharedReader.Read };
    private readonly string _text = File.ReadAllText(SharedSample.Find("captured-soldiers.txt"));
    private readonly PersonName _soldier;

    public ProtectedCheckSpecs() => _soldier = SharedReader.Read(new Report("it", _text)).Speakers
        .First(speaker => speaker is { Protected: not null, NameParts.Family: not null }).NameParts!;

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("html")]
    public async Task No_protected_name_leaves_in(string format)
    {
        var result = await CheckAsync("--format", format);

        Assert.Equal((1, ""), (result.Code, result.Error));
        // The rules' own pages, which SARIF carries, have names of their own.
        var said = result.Output[Math.Max(0, result.Output.IndexOf("\"results\":[", StringComparison.Ordinal))..];
        Assert.DoesNotContain(_soldier.Family!, said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(_soldier.Given!, said, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("prisoner-of-war-1", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "Protected names are shown: checking the camp's lists")]
    [InlineData("json", "\"showProtected\":\"checking the camp's lists\"")]
    [InlineData("sarif", "\"showProtected\":\"checking the camp's lists\"")]
    [InlineData("html", "<strong>Names are shown.</strong> The reason given: checking the camp&#39;s lists")]
    public async Task I_can_see_names_for_a_reason_which_the_output_repeats(string format, string line)
    {
        var result = await CheckAsync("--format", format, "--show-protected", Reason);

        Assert.Contains(line, result.Output, StringComparison.Ordinal);
        Assert.Contains(_soldier.Family!, result.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task I_have_to_give_a_reason() => Assert.Equal(2, (await CheckAsync("--show-protected", " ")).Code);

    [Fact]
    public void Messages_excerpts_and_evidence_have_labels()
    {
        using var shell = new Shell { Read = report => Camp.Read(Camp.Report(report)) };
        var check = new CheckedDraft(shell).Of(Camp.FileName, Camp.Text,
            CheckedDraft.At(Camp.Text, "Semyonovich added", FindingLevel.Error,
                "Semyonovich is not a family name.") with
            {
                Advice = "Write Danko.",
                Evidence = [CheckedDraft.Evidence(Camp.Text, "Danko Oleg Semyonovich", "Oleg Danko's name")],
                Fix = new FindingFix(Camp.Find(Camp.Text, "Semyonovich added"), "Danko added", "Write Danko"),
            });
        var finding = Assert.Single(check.Findings);

        Assert.Equal(("prisoner of war 1 is not a family name.", "Write prisoner of war 1.", "prisoner of war 1 added"),
            (finding.Message, finding.Advice, finding.Place.Words));
        Assert.Equal(("prisoner of war 1's name", "prisoner of war 1"),
            (finding.Evidence[0].Note, finding.Evidence[0].Place!.Words));
        Assert.Null(finding.Fix);
        Assert.Equal(Camp.Find(Camp.Text, "Semyonovich added"), finding.Place.File!.Value.Span);
    }

    [Fact]
    public void Titles_have_labels_and_their_places_move()
    {
        using var shell = new Shell { Read = report => Camp.Read(Camp.Report(report)) };
        var check = new CheckedDraft(shell).Of(Camp.FileName, Camp.Text,
            CheckedDraft.At(Camp.Text, "wept", FindingLevel.Error,
                "It.") with
            { Place = new FindingPlace(new TextSpan(24, 28), InTitle: true) });
        var place = Assert.Single(check.Findings).Place;

        Assert.Equal(("prisoner of war 1 and prisoner of war 2 weep", "weep", (24, 28)),
            (place.Text, place.Words, place.Offsets));
        Assert.Null(place.File);
    }

    [Fact]
    public async Task A_fault_names_no_protected_speaker()
    {
        using var shell = new Shell { Read = report => Camp.Read(Camp.Report(report)) };

        // A reading made by hand, which no rule can check.
        var result = await shell.RunAsync("check", shell.Write(Camp.FileName, Camp.Text), "--format", "json");

        Assert.Equal(3, result.Code);
        Assert.Contains("OR9401", result.Error, StringComparison.Ordinal);
        Assert.All(Camp.Names, name =>
            Assert.DoesNotContain(name, result.Error + result.Output, StringComparison.OrdinalIgnoreCase));
    }

    public void Dispose() => _shell.Dispose();

    private Task<ShellResult> CheckAsync(params string[] args) =>
        _shell.RunAsync(["check", _shell.Write($"{_soldier.Family}_at_the_front.txt", _text), .. args]);
}
