using OnRecord.Text;

namespace OnRecord.Ledger.Tests.Support;

/// <summary>Readings made by hand out of made-up words: the store's tests don't hang on what the model finds. Equal
/// seeds give equal readings.</summary>
internal static class MadeUpReadings
{
    private static readonly string[] Words =
    [
        "the", "harbour", "bridge", "council", "would", "not", "open", "before", "spring", "because", "repairs", "cost",
        "more", "than", "anyone", "had", "thought", "and", "workers", "were", "waiting", "for", "steel", "from",
        "abroad",
        "he", "never", "promised", "a", "date", "to", "people", "in", "town", "café", "🚢", "naïve", "ferry",
    ];

    private static readonly string[] Names =
    [
        "Ilse Vantongeren", "Tomas Brill", "Ana Costigan", "Piet Oyelaran", "Mirjam Sant", "Oskar Lindqvist-Roe",
        "Nadia Fell",
        "Bruno Achterberg", "the port of Vessing", "the roads office",
    ];

    /// <summary>A reading of as many statements, each by one of a few speakers.</summary>
    public static Reading Make(int seed, int statements = 8, string? address = null)
    {
        var random = new Random(seed);
        var text = new System.Text.StringBuilder($"Report number {seed}.\n\n");
        var speakers = Names.OrderBy(_ => random.Next()).Take(Math.Min(4, statements)).ToList();
        var said = Enumerable.Range(1, statements).Select(number => Say(number, text, speakers, random)).ToList();
        var report = new Report($"made-up-{seed}", text.ToString())
        {
            Address = address ?? $"https://gazette.example/{seed}",
            Outlet = "Vessing Gazette",
            Title = $"What was said, number {seed}",
            Published = $"2026-{(seed % 12) + 1:00}-{(seed % 28) + 1:00}",
        };
        return new Reading
        {
            Report = report,
            Text = ReportText.From(report.Text),
            Statements = said,
            Speakers = [.. speakers.Select((name, i) => SpeakerOf($"p{i + 1}", name, said, i % 5 == 3))],
        };
    }

    /// <summary>A wording for each direct statement.</summary>
    public static IReadOnlyList<StatementWording> Wordings(Reading reading) =>
        [.. from statement in reading.Statements
            where statement.Kind == StatementKind.Direct
            let words = reading.Words(statement.Content).Trim('“', '”')
            select new StatementWording(statement.Id, statement.Content, words, words.ToLowerInvariant())];

    private static Statement Say(int number, System.Text.StringBuilder text, List<string> speakers, Random random)
    {
        var speaker = random.Next(speakers.Count);
        var source = Append(text, speakers[speaker]);
        text.Append(' ');
        var cue = Append(text, random.Next(2) == 0 ? "said" : "admitted");
        text.Append(": ");
        var count = random.Next(4, 40);
        var words = string.Join(' ', Enumerable.Range(0, count).Select(_ => Words[random.Next(Words.Length)]));
        var direct = random.Next(2) == 0;
        var content = Append(text, direct ? $"“{words}”" : words);
        text.Append(".\n\n");
        return new Statement
        {
            Id = $"s{number}",
            Kind = direct ? StatementKind.Direct : StatementKind.Indirect,
            Content = [content],
            Source = [source],
            Cue = [cue],
            Speaker = $"p{speaker + 1}",
            SpeakerConfidence = random.NextDouble(),
            Confidence = random.NextDouble(),
            Negated = random.Next(10) == 0,
            Setting = random.Next(3) > 0 ? Setting.Unknown : new Setting
            {
                Circumstances = [new Circumstance(CircumstanceKind.Briefing, cue)],
                When = new TimeOfSaying(cue, "2026-03"),
                Where = source,
                Act = SpeechAct.Admitted,
            },
        };
    }

    private static Speaker SpeakerOf(string id, string name, List<Statement> said, bool isProtected)
    {
        var mentions = said.FindAll(statement => statement.Speaker == id).SelectMany(one => one.Source).ToList();
        return new Speaker
        {
            Id = id,
            Name = name,
            Kind = name.StartsWith("the ", StringComparison.Ordinal) ? SpeakerKind.Organisation : SpeakerKind.Person,
            Aliases = [name.Split(' ')[^1]],
            Mentions = mentions,
            NameParts = new PersonName { Given = name.Split(' ')[0], Family = name.Split(' ')[^1] },
            Protected = isProtected && mentions.Count > 0
                ? new Protection { Kind = ProtectionKind.Detainee, Shown = [mentions[0]] }
                : null,
        };
    }

    private static TextSpan Append(System.Text.StringBuilder text, string words)
    {
        var start = text.Length;
        text.Append(words);
        return new TextSpan(start, text.Length);
    }
}
