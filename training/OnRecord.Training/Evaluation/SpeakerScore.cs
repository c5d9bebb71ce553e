using OnRecord.Training.Corpora;

namespace OnRecord.Training.Evaluation;

/// <summary>How often statements got the speaker whom their source denotes; the same figures, to the last digit, as
/// the scorer that the project is measured by.</summary>
public sealed class SpeakerScore
{
    private readonly SortedDictionary<string, SpeakerTally> _tallies = new(StringComparer.Ordinal);
    private readonly List<(double Confidence, bool Hit)> _predictions = [];

    private SpeakerScore()
    {
    }

    /// <summary>The sorts of sources that occur: <c>all</c>, then by name such as <c>named</c>, <c>person</c>,
    /// <c>form pronoun</c> or <c>person, pronoun</c>.</summary>
    public IEnumerable<string> Keys => _tallies.Keys.OrderBy(static key => key != "all");

    /// <summary>Sources found whose statement has no speaker: a source on purpose left open, which is wrong here but
    /// claims nothing.</summary>
    public int WithoutSpeaker { get; private set; }

    /// <summary>Whether the confidences of the speakers can be believed, over deciles; sources found whose statement
    /// has no speaker (<see cref="WithoutSpeaker"/>) are left out.</summary>
    public Calibration Calibration => field ??= Calibration.OfDeciles(_predictions);

    /// <summary>The counts of one sort of source; zero for a sort that doesn't occur.</summary>
    public SpeakerTally this[string key] => _tallies.GetValueOrDefault(key);

    /// <summary>Looks each gold source up in the reading of its text: the statement of the report's own whose source
    /// overlaps most counts, of equals the first.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SpeakerScore Of(IEnumerable<GoldSpeaker> gold, IEnumerable<Reading> readings)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(readings);
        var said = new Dictionary<string, SaidInText>(StringComparer.Ordinal);
        foreach (var reading in readings)
        {
            said[SaidInText.Name(reading)] = new SaidInText(reading);
        }

        var score = new SpeakerScore();
        foreach (var row in gold)
        {
            score.Add(row, said.GetValueOrDefault(row.Text)?.Find(row.Source));
        }

        return score;
    }

    /// <summary>A table of all sorts, as the scorer prints it.</summary>
    public override string ToString() => string.Join('\n',
    [
        $"{"",24}{"rows",7}{"found",8}{"right",8}{"right of found",16}",
        .. Keys.Select(key => Line(key, this[key])),
    ]);

    private void Add(GoldSpeaker gold, (Statement Statement, Speaker? Speaker)? found)
    {
        var right = SpeakerJudge.IsRight(gold, found?.Speaker);
        foreach (var key in KeysOf(gold))
        {
            _tallies[key] = this[key].With(found is not null, right);
        }

        if (found is { } match)
        {
            WithoutSpeaker += match.Speaker is null ? 1 : 0;
            _predictions.AddRange(match.Speaker is null ? [] : [(match.Statement.SpeakerConfidence, right)]);
        }
    }

    private static IEnumerable<string> KeysOf(GoldSpeaker gold)
    {
        string[] keys = ["all", gold.IsNamed ? "named" : "not named", gold.Kind, $"form {gold.Form}"];
        return gold.Kind == "person" ? keys.Append($"person, {gold.Form}") : keys;
    }

    private static string Line(string key, SpeakerTally tally) =>
        $"{key,-24}{tally.Rows,7}{Rounding.Percent(tally.Found, tally.Rows),8}"
        + $"{Rounding.Percent(tally.Right, tally.Rows),8}"
        + $"{Rounding.Percent(tally.Right, Math.Max(tally.Found, 1)),16}";
}
