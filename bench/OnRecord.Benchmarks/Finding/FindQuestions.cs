using OnRecord.Benchmarks.Wordings;
using OnRecord.Ledger.Finding;

namespace OnRecord.Benchmarks.Finding;

/// <summary>Questions that people put to a ledger of <see cref="GeneratedReports"/>, by kind.</summary>
/// <param name="reports">How many reports the ledger has.</param>
internal sealed class FindQuestions(long reports)
{
    // The words before are the articles, pronouns and auxiliaries of the made-up language: nobody looks for those
    // alone.
    private const int FirstContentWord = 100;

    private SplitMix _random = new(0x0E0E);

    /// <summary>The kinds, each with what makes the next question, of which a speaker's name may be part.</summary>
    public IReadOnlyList<(string Kind, Func<(FindQuery Query, string? Speaker)> Next)> Kinds =>
    [
        ("newest of all", () => (new FindQuery(), null)),
        ("one word", () => (Words(1), null)),
        ("one word, a later page", () => (Words(1) with { After = Somewhere() }, null)),
        ("one of the 100 commonest words", () =>
            (Ask(GeneratedWordings.Text([_random.Below(FirstContentWord)])), null)),
        ("two words of a statement", () => (Words(2), null)),
        ("three words of a statement", () => (Words(3), null)),
        ("a phrase of three words", () => (Ask($"\"{GeneratedWordings.Text(Phrase(3))}\""), null)),
        ("the beginning of a word", () => (Ask(Beginning() + "*"), null)),
        ("two words, best first", () => (Words(2) with { Best = true }, null)),
        ("a speaker", () => (new FindQuery(), Speaker())),
        ("a speaker and a word", () => (Words(1), Speaker())),
        ("an outlet and a month", () =>
            (new FindQuery { Outlet = Outlet(), Since = Month(out var month), Until = month }, null)),
        ("a word in an outlet", () => (Words(1) with { Outlet = Outlet() }, null)),
        ("a word in a month", () => (Words(1) with { Since = Month(out var month), Until = month }, null)),
        ("a kind and an act", () => (new FindQuery { Kind = "direct", Act = Act() }, null)),
        ("a setting", () => (new FindQuery { Setting = Circumstance() }, null)),
        ("a word and an act", () => (Words(1) with { Act = Act() }, null)),
    ];

    private static FindQuery Ask(string words) => new() { Words = WordQuery.Of([words]) };

    private FindQuery Words(int count) => Ask(GeneratedWordings.Text([.. Enumerable.Range(0, Tries)
        .Select(_ => Wording().Where(static word => word >= FirstContentWord).Distinct().Take(count).ToArray())
        .First(words => words.Length == count)]));

    private const int Tries = 1000;

    private int[] Phrase(int count)
    {
        var words = Wording();
        var first = _random.Below(Math.Max(1, words.Length - count));
        return words[first..Math.Min(words.Length, first + count)];
    }

    private string Beginning()
    {
        var word = GeneratedWordings.Text([Wording().Max()]);
        return word[..Math.Min(word.Length, 5)];
    }

    private int[] Wording() => GeneratedWordings.Words(GeneratedReports.Statements
        + (long)(_random.NextPart() * reports * GeneratedReports.Statements));

    // Whoever says some statement: the much reported are asked for more often.
    private string Speaker()
    {
        var reading = GeneratedReports.Make(1 + (long)(_random.NextPart() * reports));
        return reading.Speakers[0].Name;
    }

    private string Outlet() => GeneratedReports.Make(1 + (long)(_random.NextPart() * reports)).Report.Outlet!;

    private string Month(out string month) =>
        month = GeneratedReports.Make(1 + (long)(_random.NextPart() * reports)).Report.Published![..7];

    private PagePlace Somewhere() =>
        new(GeneratedReports.Make(1 + (long)(_random.NextPart() * reports)).Report.Published, 0, 1);

    private string Act() => ((SpeechAct)_random.Below(Enum.GetValues<SpeechAct>().Length)).Word();

    private string Circumstance() =>
        ((CircumstanceKind)_random.Below(Enum.GetValues<CircumstanceKind>().Length)).Word();
}
