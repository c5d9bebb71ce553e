using OnRecord.Settings;

namespace OnRecord.Checks.Facts;

/// <summary>Finds two ages of somebody without a name: "the suspect, 27," and "the 29-year-old suspect".</summary>
/// <remarks>Ages of people with names are <c>OR3003</c>'s.</remarks>
internal sealed class AgeClashFinder
{
    private const int LeastAge = 1;
    private const int MostAge = 120;

    private readonly CheckedReport _report;
    private readonly TaggedText _tokens;

    private AgeClashFinder(CheckedReport report) => (_report, _tokens) = (report, report.Tokens);

    internal static IEnumerable<NumberClash> Find(CheckedReport report) => new AgeClashFinder(report).Find();

    private IEnumerable<NumberClash> Find()
    {
        var told = new Dictionary<string, List<(int Age, FindingPlace Place)>>(StringComparer.Ordinal);
        for (var t = 1; t + 1 < _tokens.Count; t++)
        {
            if (!char.IsAsciiDigit(_tokens.Mark(t)) || _report.IsQuoted(t) || Read(t) is not { } read)
            {
                continue;
            }

            var (noun, age, isTakenUp) = read;
            told.TryAdd(noun, []);
            var place = new FindingPlace(_tokens.Span(t, t + 1));
            if (isTakenUp && told[noun].Count == 1 && told[noun][0].Age != age)
            {
                yield return new NumberClash(place, told[noun][0].Place, noun);
            }

            if (!told[noun].Exists(other => other.Age == age))
            {
                told[noun].Add((age, place));
            }
        }
    }

    private (string Noun, int Age, bool IsTakenUp)? Read(int t)
    {
        // "the 29-year-old suspect"
        var word = _tokens.Word(t);
        if (word.EndsWith("-year-old", StringComparison.OrdinalIgnoreCase)
            && AgeIn(word[..word.IndexOf('-')]) is { } age && IsPerson(t + 1)
            && !_tokens.Is(t + 2 < _tokens.Count ? t + 2 : t + 1, WordClass.Proper))
        {
            return (_tokens.Lemma(t + 1), age, _tokens.Is(t - 1, "the"));
        }

        // "the suspect, 27,"
        return t >= 3 && _tokens.Mark(t - 1) == ',' && _tokens.Mark(t + 1) is ',' or '.' && AgeIn(word) is { } told
            && IsPerson(t - 2)
            && (_tokens.Is(t - 3, "the") || _tokens.Is(t - 3, "a"))
                ? (_tokens.Lemma(t - 2), told, _tokens.Is(t - 3, "the")) : null;
    }

    private bool IsPerson(int token) => _report.Facts.Tags.Parts[token] == Tagging.PartOfSpeech.Noun
        && People.Mentions.SpeakerNouns.Find(_tokens.Word(token)) is { Kind: SpeakerKind.Person };

    private static int? AgeIn(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture,
            out var age)
        && age is >= LeastAge and <= MostAge ? age : null;
}
