using OnRecord.Text;
using OnRecord.Training.Corpora;

namespace OnRecord.Training.Tests.Evaluation;

/// <summary>Names that differ in little, each against each.</summary>
internal static class SpokenPairs
{
    private const string Text = "Ann said so.";

    // They differ in case, possessives, titles, marks, accents or the length of words alone.
    private static readonly string[] Names =
    [
        "Ann Ito", "ann ito's", "Ann Ito’s_x", "Ann-Ito", "Mr. Ann B. Ito", "Ito", "the Ito", "Ito Ito",
            "Ann Maria Ito",
        "Maria", "the officials", "some officials", "Official", "İpek", "Ipek", "ipek", "pek", "ΝΙΚΟΣ", "Νικος",
            "νικοσ",
        "ΝΙΚΟΣ ΝΙ", "Зеленський", "ЗЕЛЕНСЬКИЙ", "𐐀𐐁", "𐐨𐐩", "𠮷", "𠮷 Ann", "Ann", "ẞa", "ßa", "\u212Akim", "kkim",
            "e\u0301ab",
        "eab", "éab", "½ x2", "x2", "the", "",
    ];

    private static readonly string[] Kinds = ["person", "group"];

    /// <summary>Every two of the names as the gold and the predicted one, as a person's and as a group's; each in a
    /// row of its own in the table.</summary>
    public static SpokenCase All()
    {
        var golds = from gold in Enumerable.Range(0, Names.Length - 1) // the last is empty, which no gold name is
                    from name in Enumerable.Range(0, Names.Length)
                    from kind in Kinds
                    select new GoldSpeaker
                    {
                        Text = $"{name}",
                        Source = [new TextSpan(0, 1)],
                        Words = "-",
                        Kind = kind,
                        Name = Names[gold],
                        Form = $"{kind} {gold} {name}",
                    };
        return new SpokenCase([.. golds], [.. Names.Select((name, i) => SaidBy(name, $"{i}"))]);
    }

    private static Reading SaidBy(string name, string id) => new()
    {
        Report = new Report(id, Text),
        Text = ReportText.From(Text),
        Statements =
        [
            new Statement
            {
                Id = "s1", Kind = StatementKind.Indirect, Content = [], Cue = [], Source = [new TextSpan(0, 3)],
                Speaker = "p1", Confidence = 1,
            },
        ],
        Speakers = [new Speaker { Id = "p1", Name = name }],
    };
}
