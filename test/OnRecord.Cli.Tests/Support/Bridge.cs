namespace OnRecord.Cli.Tests.Support;

/// <summary>The example report on the swing bridge, with the statements that a careful reader finds in it.</summary>
internal static class Bridge
{
    public static string Path { get; } = Checkout.Path("examples", "harbour-bridge.txt");

    public static Report Report { get; } = new("harbour-bridge", File.ReadAllText(Path))
    {
        Outlet = "Vessing Courier",
        Published = "2026-10-06",
        Address = "https://courier.example/2026/10/bridge",
    };

    public static Reading Read(Report report) => ReadingSketch.Of(
        report,
        new Said("that the swing bridge across its inner harbour will stay shut to traffic until the spring, five months later than it had promised")
        {
            Source = "[[The port of Vessing]] has",
            Cue = "has admitted",
            Speaker = "The port of Vessing",
            Confidence = 0.93,
        },
        new Said("five months later than it had promised")
        {
            Source = "than [[it]] had promised",
            Cue = "than it [[had promised]]",
            Speaker = "The port of Vessing",
            Confidence = 0.58,
            Within = "s1"
        },
        new Said("“We found more rust than anyone had bargained for,”",
            "“I would rather be late than fish a bus out of the water.”")
        {
            Source = "the harbour master, Ilse Vantongeren,",
            Cue = "told reporters",
            Speaker = "Ilse Vantongeren",
            Kind = StatementKind.Direct,
            Confidence = 0.98765,
        },
        new Said("that two of the four bearings “have lost a third of their section”")
        {
            Source = "An inspection report, seen by the Vessing Courier,",
            Cue = "Courier, [[says]]",
            Speaker = "An inspection report",
            Kind = StatementKind.Mixed,
            Confidence = 0.91,
        },
        new Said("replacing all of them at once")
        {
            Source = "An inspection report, seen by the Vessing Courier,",
            Cue = "recommends",
            Speaker = "An inspection report",
            Confidence = 0.77
        },
        new Said("the port had told him nothing")
        {
            Source =
            "Tomas Brill, who has sold rope and paint there since 1988,",
            Cue = "1988, [[said]]",
            Speaker = "Tomas Brill",
            Confidence = 0.95
        },
        new Said("“Not a letter, not a call,”", "“I read it on a fence.”")
        {
            Source = "[[he]] added",
            Cue = "he [[added]]",
            Speaker = "Tomas Brill",
            Kind = StatementKind.Direct,
            Confidence = 0.97
        },
        new Said("the delay “hard to swallow”")
        {
            Source = "The mayor, Ana Costigan,",
            Cue = "called",
            Speaker = "Ana Costigan",
            Kind = StatementKind.Mixed,
            Confidence = 0.88
        },
        new Said("that the port had been warned in March")
        {
            Source =
            "Two people close to the contractor, who asked not to be named because the talks are confidential,",
            Cue = "confidential, [[said]]",
            Speaker = "Two people close to the contractor",
            Confidence = 0.9
        },
        new Said("denied [[that]]")
        {
            Source = "[[Vantongeren]] denied",
            Cue = "denied",
            Speaker = "Ilse Vantongeren",
            Negated = true,
            Confidence = 0.51
        },
        new Said("“We owe people a date they can hold us to,”",
            "“That date is the first of May.\n\n“If we miss it, you may print my telephone number.”")
        {
            Source = "[[she]] went on",
            Cue = "went on",
            Speaker = "Ilse Vantongeren",
            Kind = StatementKind.Direct,
            Confidence = 0.96,
        },
        new Said("who would pay for the extra bearings") { Cue = "did not say", Negated = true, Confidence = 0.42 });
}
