namespace OnRecord.Cli.Tests.Support;

/// <summary>A report on two prisoners of war, in our own words, with names in every place and form that they could slip
/// through.</summary>
internal static class Camp
{
    public const string FileName = "danko-oleg_at_the_river.txt";

    /// <summary>What must not be found in any output, in whatever case.</summary>
    public static readonly string[] Names = ["Danko", "Semyonovich", "Oleg", "Varenik", "Pavlo", "Ｖａｒｅｎｉｋ", "Вареник"];

    public static readonly string Text = """
        VARENIK'S SQUAD LOST AT THE RIVER

        Captured Belmark soldiers were shown on television on Friday. 😀 One of them, Danko Oleg Semyonovich, 24, wept.

        “I, Oleg Danko, ask your pardon,” he told reporters in Vessing. “Varenik is with me.”

        Semyonovich added that he was cold. Private Pavlo Varenik, captured near Ostrel last week, said that Danko’s words were his own: “I am Var-enik, I am cold too.”

        Ｖａｒｅｎｉｋ (Pavlo Вареник on lists) and O. Danko are at https://camp.example/lists/danko-oleg and #FreeVarenik. The minister, Oleg Lavin, said that DAN-
        KO and the others were well.
        """.Replace("Var-enik", "Var\u00ADenik", StringComparison.Ordinal);

    public static Report Report(Report report) => report with
    {
        Title = "Danko and Pavlo Varenik weep",
        Byline = "By the friends of Varenik",
        Outlet = "The Oleg Danko Gazette",
        Address = "https://camp.example/%44anko/pavlo_varenik?by=danko",
        Published = "2026-10-09",
    };

    public static Reading Read(Report report)
    {
        var reading = ReadingSketch.Of(
            report,
            new Said("“I, Oleg Danko, ask your pardon,”", "“Varenik is with me.”")
            {
                Source = "[[he]] told",
                Cue = "told",
                Speaker = "Danko Oleg Semyonovich",
                Kind = StatementKind.Direct
            },
            new Said("that he was cold") { Source = "Semyonovich", Cue = "added", Speaker = "Danko Oleg Semyonovich" },
            new Said("that Danko’s words were his own: “I am Var\u00ADenik, I am cold too.”")
            {
                Source =
                "Private Pavlo Varenik",
                Cue = "week, [[said]]",
                Speaker = "Pavlo Varenik",
                Kind = StatementKind.Mixed
            },
            new Said("DAN-\nKO and the others were well")
            {
                Source = "The minister, Oleg Lavin,",
                Cue = "Lavin, [[said]]",
                Speaker = "Oleg Lavin"
            });
        return reading with
        {
            Statements = [.. reading.Statements.Select(Tell(reading))],
            Speakers = [.. reading.Speakers.Select(Protect(reading))]
        };
    }

    /// <summary>The span of the first words in the text that are <paramref name="words"/>.</summary>
    public static TextSpan Find(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }

    private static Func<Statement, Statement> Tell(Reading reading) =>
        statement => statement.Id != "s1" ? statement : statement with
        {
            SpeakerConfidence = 0.9,
            Setting = new Setting
            {
                Addressee = [Find(reading.Report.Text, "reporters")],
                When = new TimeOfSaying(Find(reading.Report.Text, "on Friday"), "2026-10-09"),
                Where = Find(reading.Report.Text, "Vessing"),
                Circumstances =
            [
                new Circumstance(CircumstanceKind.Captivity, Find(reading.Report.Text, "Captured Belmark soldiers")),
                new Circumstance(CircumstanceKind.SocialMedia, Find(reading.Report.Text, "on television")),
            ],
                Act = SpeechAct.Apologised,
            },
        };

    private static Func<Speaker, Speaker> Protect(Reading reading) => speaker => speaker.Name switch
    {
        "Danko Oleg Semyonovich" => speaker with
        {
            Aliases = ["Oleg Danko", "Semyonovich", "one of them"],
            Mentions = [Find(reading.Report.Text, "Danko Oleg Semyonovich"), Find(reading.Report.Text, "Oleg Danko")],
            NameParts = new PersonName { Given = "Oleg", Patronymic = "Semyonovich", Family = "Danko" },
            Description = new SpeakerDescription { Age = Find(reading.Report.Text, "24") },
            Protected = new Protection
            {
                Kind = ProtectionKind.PrisonerOfWar,
                Shown = [Find(reading.Report.Text, "Captured Belmark soldiers")]
            },
        },
        "Pavlo Varenik" => speaker with
        {
            Aliases = ["Private Pavlo Varenik", "Varenik", "Вареник"],
            NameParts = new PersonName { Title = "Private", Given = "Pavlo", Family = "Varenik" },
            Protected = new Protection
            {
                Kind = ProtectionKind.PrisonerOfWar,
                Shown = [Find(reading.Report.Text, "captured")]
            },
        },
        _ => speaker with
        {
            NameParts = new PersonName { Given = "Oleg", Family = "Lavin" },
            Description = new SpeakerDescription { Office = Find(reading.Report.Text, "The minister") }
        },
    };
}
