using CsCheck;
using OnRecord.Training.Corpora;

namespace OnRecord.Training.Tests.Evaluation;

/// <summary>Cases made by chance, rich in what scorers disagree about.</summary>
internal static class ScoredCases
{
    // Marks that open, close and toggle; breaks that end a paragraph or do not; characters beyond the first 65,536;
    // numbers that are no digits; combining marks, which end a word; separators that only Python calls white space.
    private static readonly string[] Pieces =
    [
        "water", "rose", "he", "said", "a", "x_1", "1200", "don't", "Müller", "Київ", "東京", "हिन्दी", "e\u0301t\u0301",
        "½", "Ⅷ", "m²", "𝐀𝐁", "𠮷", "😀", "a😀b", "\u00ad", "-", ",", "“", "”", "„", "«", "»", "\"", "''", "'''", "''''",
        "'", "\n", "\n\n", "\n \t\n", "\n\u001c\n", "\r\n\r\n", "\n\u00a0x", "\u200b", "\u001f", "๓", "ⓐ", "①",
    ];

    private static readonly Gen<string> Texts = Gen.Select(Gen.Int[0, Pieces.Length - 1], Gen.Int[0, 2])
        .Select((piece, gap) => Pieces[piece] + (gap > 0 ? " " : "")).Array[0, 60].Select(string.Concat);

    /// <summary>Lists of one to four cases.</summary>
    public static Gen<ScoredCase[]> Lists { get; } = Texts.SelectMany(OfText).Array[1, 4];

    private static Gen<ScoredCase> OfText(string text)
    {
        var ends = Enumerable.Range(0, text.Length + 1)
            .Where(unit => unit == text.Length || !char.IsLowSurrogate(text[unit])).ToArray();
        var ofCase = Attributions(ends);
        return Gen.Select(ofCase, ofCase, Gen.Bool.Array[8]).Select((gold, own, taken) =>
        {
            // Taking over some gold ones, twice even, makes exact hits and ties.
            var copied = gold.Where((_, i) => taken[i % taken.Length]).ToArray();
            return new ScoredCase(text, gold, [.. own, .. copied, .. copied.Take(1)]);
        });
    }

    private static Gen<Attribution[]> Attributions(int[] ends)
    {
        var place = Gen.Int[0, ends.Length - 1];
        var span = Gen.Select(place, Gen.Int[0, 30]).Select((start, length) =>
            new TextSpan(ends[start], ends[Math.Min(ends.Length - 1, start + length)]));
        var few = span.Array[0, 2].Select(spans => (IReadOnlyList<TextSpan>)spans);
        return Gen.Select(few, few, few).Select((source, cue, content) => new Attribution(source, cue, content))
            .Array[0, 6];
    }
}
