using System.Text.Json;
using OnRecord.Training.Corpora;

namespace OnRecord.Training.Evaluation;

/// <summary>How well the attributions of many texts were predicted; the same figures, to the last digit, as the
/// scorer that the project is measured by.</summary>
public sealed class AttributionScore
{
    private readonly Tally[] _tallies = new Tally[ScoreRows.All.Count];

    private AttributionScore()
    {
    }

    /// <summary>Number of texts scored.</summary>
    public int Texts { get; private set; }

    /// <summary>The rates of one row, not rounded.</summary>
    public Rates this[ScoreRow row] => Rates.Of(_tallies[(int)row]);

    /// <summary>Scores each text's predicted attributions against its gold ones.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public static AttributionScore Of(
        IEnumerable<(string Text, IReadOnlyList<Attribution> Gold, IReadOnlyList<Attribution> Predicted)> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Sum(texts.Select(item => TextScore.Of(item.Text, item.Gold, item.Predicted)));
    }

    /// <summary>The score of all <paramref name="texts"/> together.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public static AttributionScore Sum(IEnumerable<TextScore> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var score = new AttributionScore();
        foreach (var text in texts)
        {
            score.Texts++;
            foreach (var row in ScoreRows.All)
            {
                score._tallies[(int)row] += text[row];
            }
        }

        return score;
    }

    /// <summary>The counts behind one row's rates.</summary>
    public Tally Counts(ScoreRow row) => _tallies[(int)row];

    /// <summary>One JSON object: each row's <c>p</c>, <c>r</c> and <c>f1</c>, rounded to four digits.</summary>
    public string ToJson() => JsonSerializer.Serialize(ScoreRows.All.ToDictionary(row => row.Name(), row =>
    {
        var rates = this[row].Rounded();
        return new Dictionary<string, double> { ["p"] = rates.Precision, ["r"] = rates.Recall, ["f1"] = rates.F1 };
    }));

    /// <summary>A table of all rows in per cent, with the number of texts and statements above it.</summary>
    public override string ToString()
    {
        var found = Counts(ScoreRow.Found);
        var lines = ScoreRows.All.Select(row => (Name: row.Name(), Rates: this[row]))
            .Select(row => Line(row.Name, row.Rates));
        return string.Join('\n',
        [
            FormattableString.Invariant($"{Texts} texts, {found.Gold} gold and {found.Predicted} predicted statements"),
            $"{"",-14}{"P",8}{"R",8}{"F1",8}",
            .. lines,
        ]);
    }

    private static string Line(string name, Rates rates) => FormattableString.Invariant(
        $"{name,-14}{100 * rates.Precision,8:F1}{100 * rates.Recall,8:F1}{100 * rates.F1,8:F1}");
}
