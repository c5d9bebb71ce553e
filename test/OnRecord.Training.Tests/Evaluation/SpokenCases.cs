using CsCheck;
using OnRecord.Text;
using OnRecord.Training.Corpora;

namespace OnRecord.Training.Tests.Evaluation;

/// <summary>Cases made by chance, rich in what scorers disagree about.</summary>
internal static class SpokenCases
{
    // One code point and two code units each at the pairs; so offsets in the two part soon.
    private const string Text = "Ann 😀 told 𝐀𝐁 that 🌫 she 🌫 would 𠮷 go 😀😀.";

    // Titles, stop words, initials, possessives of every spelling, capitals that .NET and Python lower differently,
    // letters beyond the first 65,536, words that meet without a space.
    private static readonly string[] Pieces =
    [
        "Ann", "ann", "Ito", "ITO", "Mr.", "Gov.", "the", "of", "others", "A.", "B", "Ann's", "Ann’s", "'s",
        "x's_y", "s's", "Ito-Lee", "Lee", "İpek", "ΝΙΚΟΣ", "Νίκος", "Σ", "ΑΣ-Β", "ẞ", "Kim", "Ω", "Зеленський",
        "ЗЕЛЕНСЬКИЙ", "𐐀𐐁", "𐐨𐐩", "𠮷", "x2", "½", "e\u0301a", "_", "", "two", "officials", "Officials,",
    ];

    private static readonly string[] Ids = ["one", "two", "three"];
    private static readonly string[] Forms = ["pronoun", "short-name", "full-name", "description", "other"];
    private static readonly string[] Kinds =
        ["person", "person", "organisation", "group", "document", "author", "unnamed"];

    private static readonly Gen<string> Names = OneOf(Pieces).Array[1, 3].Select(pieces => string.Join(' ', pieces))
        .Select(name => name.Length > 0 ? name : "Ann");

    private static readonly Gen<GoldSpeaker> Golds =
        from source in Spans(Text.EnumerateRunes().Count())
        from kind in OneOf(Kinds)
        from names in Names.Array[2, 4]
        from form in OneOf(Forms)
        from id in OneOf([.. Ids, "missing"])
        select new GoldSpeaker
        {
            Text = id,
            Source = source,
            Words = names[0],
            Form = form,
            Kind = kind,
            Name = names[1],
            Aliases = names[2..],
        };

    private static readonly Gen<Statement> Statements =
        from source in Spans(Text.Length)
        from speaker in OneOf("p1", "p2", "p3", "p4", null)
        select new Statement
        {
            Id = "s",
            Kind = StatementKind.Indirect,
            Content = [],
            Cue = [],
            Source = [.. source.Select(Whole)],
            Speaker = speaker,
            Confidence = 1,
        };

    private static readonly Gen<Speaker[]> Speakers =
        Gen.Select(Names, Gen.Enum<SpeakerKind>(), Gen.Bool).Array[3].Select(speakers => speakers.Select((item, i) =>
            new Speaker { Id = $"p{i + 1}", Name = item.Item1, Kind = item.Item3 ? item.Item2 : null }).ToArray());

    private static readonly Gen<Reading> Readings =
        from statements in Statements.Array[0, 6]
        from speakers in Speakers
        from id in OneOf([.. Ids, .. Ids.Select(id => id + ".txt")])
        select new Reading
        {
            Report = new Report(id, Text),
            Text = ReportText.From(Text),
            Statements = statements,
            Speakers = speakers,
        };

    /// <summary>Some gold speakers and some readings; a text may be read twice, or not at all.</summary>
    public static Gen<SpokenCase> All { get; } = Gen.Select(Golds.Array[0, 40], Readings.Array[0, 4])
        .Select((gold, readings) => new SpokenCase(gold, readings));

    private static Gen<T> OneOf<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(i => items[i]);

    private static Gen<TextSpan[]> Spans(int end) => Gen.Select(Gen.Int[0, end], Gen.Int[0, 12])
        .Select((start, length) => new TextSpan(start, Math.Min(end, start + length))).Array[0, 3];

    // Spans that OnRecord makes never part a pair.
    private static TextSpan Whole(TextSpan span) => new(Whole(span.Start), Whole(span.End));

    private static int Whole(int unit) => unit < Text.Length && char.IsLowSurrogate(Text[unit]) ? unit - 1 : unit;
}
