using System.Globalization;
using System.Text;
using OnRecord.Benchmarks.Wordings;
using OnRecord.Ledger;
using OnRecord.Text;

namespace OnRecord.Benchmarks.Finding;

/// <summary>Readings of reports that were never printed, each computed from its number alone: eight statements of
/// <see cref="GeneratedWordings"/> by four of 30,000 speakers, in one of 300 outlets, on a day of five years; speakers
/// and outlets by Zipf's law.</summary>
internal static class GeneratedReports
{
    /// <summary>Statements of each report.</summary>
    public const int Statements = 8;

    private const int Speakers = 30_000;
    private const int SpeakersOfReport = 4;
    private const int Outlets = 300;
    private const int Days = 5 * 365;
    private const int FirstName = 2_000;
    private const ulong Seed = 0x0D0D_0000_0000;

    private static readonly DateOnly FirstDay = new(2021, 1, 1);
    private static readonly string[] Names = MadeUpWords.Of(FirstName + Speakers);

    /// <summary>The reading with a number.</summary>
    public static Reading Make(long number)
    {
        var random = Random(number);
        var speakers = Enumerable.Range(0, SpeakersOfReport).Select(_ => Zipf(ref random, Speakers)).Distinct()
            .ToArray();
        var text = new StringBuilder();
        var said = new List<Statement>();
        for (var i = 0; i < Statements; i++)
        {
            said.Add(Say(text, (number * Statements) + i, speakers, ref random));
        }

        var report = new Report(string.Create(CultureInfo.InvariantCulture, $"report-{number}"), text.ToString())
        {
            Outlet = Outlet(Zipf(ref random, Outlets)),
            Published = FirstDay.AddDays(random.Below(Days)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
        return new Reading
        {
            Report = report,
            Text = ReportText.From(report.Text),
            Statements = said,
            Speakers = [.. speakers.Select((one, i) => Speaker(i, Name(one)))],
        };
    }

    /// <summary>A wording for each direct statement.</summary>
    public static IReadOnlyList<StatementWording> Wordings(Reading reading) =>
        [.. from statement in reading.Statements
            where statement.Kind == StatementKind.Direct
            let words = reading.Words(statement.Content)
            select new StatementWording(statement.Id, statement.Content, words, words)];

    /// <summary>The name of the speaker with a number; the first are the most reported.</summary>
    public static string Name(int speaker) =>
        $"{Capital(Names[speaker * 31 % FirstName])} {Capital(Names[FirstName + speaker])}";

    /// <summary>The outlet with a number.</summary>
    public static string Outlet(int outlet) => $"{Names[FirstName + outlet]}-gazette";

    private static Statement Say(StringBuilder text, long wording, int[] speakers, ref SplitMix random)
    {
        var speaker = random.Below(speakers.Length);
        var content = Append(text, GeneratedWordings.Text(GeneratedWordings.Words(wording)));
        text.Append(", ");
        var cue = Append(text, "said");
        text.Append(' ');
        var source = Append(text, Name(speakers[speaker]));
        text.Append(".\n");
        return new Statement
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"s{1 + (wording % Statements)}"),
            Kind = (StatementKind)random.Below(3),
            Content = [content],
            Cue = [cue],
            Source = [source],
            Speaker = string.Create(CultureInfo.InvariantCulture, $"p{speaker + 1}"),
            SpeakerConfidence = random.NextPart(),
            Confidence = random.NextPart(),
            Setting = SettingOf(cue, ref random),
        };
    }

    private static Setting SettingOf(TextSpan shown, ref SplitMix random) =>
        random.Below(3) != 0 ? Setting.Unknown : new Setting
        {
            Act = (SpeechAct)random.Below(Enum.GetValues<SpeechAct>().Length),
            Circumstances = [new Circumstance((CircumstanceKind)random.Below(Enum.GetValues<CircumstanceKind>().Length),
            shown)],
        };

    private static Speaker Speaker(int place, string name) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"p{place + 1}"),
        Name = name,
        Kind = SpeakerKind.Person,
        NameParts = new PersonName { Given = name.Split(' ')[0], Family = name.Split(' ')[1] },
    };

    private static TextSpan Append(StringBuilder text, string words)
    {
        var start = text.Length;
        text.Append(words);
        return new TextSpan(start, text.Length);
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static int Zipf(ref SplitMix random, int count) =>
        Math.Min(count - 1, (int)Math.Exp(random.NextPart() * Math.Log(count + 1)) - 1);

    private static SplitMix Random(long number)
    {
        unchecked
        {
            return new SplitMix(Seed + ((ulong)number * 0xD134_2543_DE82_EF95));
        }
    }
}
