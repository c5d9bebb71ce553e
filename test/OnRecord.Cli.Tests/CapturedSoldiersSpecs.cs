using OnRecord.Cli.Tests.Support;

namespace OnRecord.Cli.Tests;

/// <summary>A report on captured soldiers, read with the model that the library carries: each statement is its
/// speaker's, and no output names a soldier without a reason.</summary>
public sealed class CapturedSoldiersSpecs : IDisposable
{
    private readonly string _path = SharedSample.Find("captured-soldiers.txt");
    private readonly StatementReader _reader = StatementReader.Load();
    private readonly Reading _reading;
    private readonly Shell _shell;

    public CapturedSoldiersSpecs()
    {
        _shell = new Shell { Read = _reader.Read };
        _reading = _reader.Read(new Report("sample", File.ReadAllText(_path)));
    }

    public void Dispose()
    {
        _shell.Dispose();
        _reader.Dispose();
    }

    [Fact]
    public void Every_he_is_one_of_two_soldiers()
    {
        var soldiers = Soldiers();
        Assert.Equal(2, soldiers.Count);
        var byPronoun = _reading.Statements.Where(said => Words(said.Source) is "he" or "He")
            .Select(said => said.Speaker).ToList();
        Assert.Equal([soldiers[0].Id, soldiers[1].Id, soldiers[1].Id], byPronoun);
    }

    [Fact]
    public void The_patronymic_alone_is_the_soldier_of_the_full_name()
    {
        var soldier = Soldiers()[0];
        var patronymic = soldier.NameParts!.Patronymic!;
        Assert.NotEqual(patronymic, soldier.Name);
        Assert.Equal([soldier.Id], _reading.Statements.Where(said => Words(said.Source) == patronymic)
            .Select(said => said.Speaker));
    }

    [Fact]
    public void Both_soldiers_are_prisoners_and_their_statements_say_so()
    {
        var soldiers = Soldiers();
        Assert.All(soldiers, soldier => Assert.Equal(ProtectionKind.PrisonerOfWar, soldier.Protected?.Kind));
        var theirs = _reading.Statements.Where(said => soldiers.Exists(soldier => soldier.Id == said.Speaker)).ToList();
        Assert.Equal(5, theirs.Count);
        Assert.All(theirs, said =>
            Assert.Contains(said.Setting.Circumstances, one => one.Kind == CircumstanceKind.Captivity));
    }

    [Fact]
    public void The_president_is_one_speaker_by_name_and_office()
    {
        var president = Assert.Single(_reading.Speakers,
            speaker => speaker.Aliases.Contains("The Ukrainian president"));
        Assert.NotNull(president.NameParts?.Family);
        var theirs = _reading.Statements.Where(said => Words(said.Source)
            .Contains("Ukrainian president", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, theirs.Count);
        Assert.All(theirs, said => Assert.Equal(president.Id, said.Speaker));
    }

    [Fact]
    public void The_soldiers_are_a_group_and_nothing_is_said_by_the_president_of_russia()
    {
        var soldiers = Assert.Single(_reading.Statements, said => Words(said.Source) == "The soldiers");
        Assert.Equal(SpeakerKind.Group, Assert.Single(_reading.Speakers, speaker => speaker.Id == soldiers.Speaker)
            .Kind);
        Assert.DoesNotContain(_reading.Speakers, speaker =>
            speaker.Name.Contains("Putin", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("csv")]
    [InlineData("html")]
    [InlineData("jsonl")]
    [InlineData("jsonl", "--with-text")]
    [InlineData("brat")]
    [InlineData("annotations")]
    public async Task No_output_names_a_soldier_without_a_reason(string format, params string[] more)
    {
        var masked = await AllOutputAsync(["--format", format, .. more]);
        var shown = await AllOutputAsync(["--format", format, .. more, "--show-protected",
            "checking the camp's lists"]);

        Assert.Equal(5, NameWords().Count);
        Assert.All(NameWords(), word => Assert.DoesNotContain(word, masked, StringComparison.OrdinalIgnoreCase));
        Assert.All(NameWords(), word => Assert.Contains(word, shown, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("prisoner of war 2", masked, StringComparison.Ordinal);
    }

    private async Task<string> AllOutputAsync(params string[] args)
    {
        var folder = Directory.CreateDirectory(_shell.Path(Guid.NewGuid().ToString("N"))).FullName;
        var plain = await _shell.RunAsync(["read", _path, .. args]);
        Assert.Equal((0, ""), (plain.Code, plain.Error));
        if (args.Contains("brat"))
        {
            await _shell.RunAsync(["read", _path, .. args, "-o", folder]);
        }

        var files = Directory.GetFiles(folder).Select(path => Path.GetFileName(path) + "\n" + File.ReadAllText(path))
            .ToList();
        Assert.Equal(args.Contains("brat") ? 2 : 0, files.Count);
        return string.Join('\n', files.Prepend(plain.Output));
    }

    private List<Speaker> Soldiers() =>
        [.. _reading.Speakers.Where(speaker =>
            speaker is { Protected: not null, Kind: SpeakerKind.Person, NameParts: not null })];

    private List<string> NameWords() => [.. Soldiers().Select(soldier => soldier.NameParts!)
        .SelectMany(name => new[] { name.Family, name.Given, name.Patronymic }).OfType<string>()];

    private string Words(IReadOnlyList<TextSpan> spans) =>
        string.Join(" … ", spans.Select(span => span.In(_reading.Report.Text).ToString()));
}
