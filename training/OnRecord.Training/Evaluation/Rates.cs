namespace OnRecord.Training.Evaluation;

/// <summary>Precision, recall and their harmonic mean, each 0 to 1; 0 where there was nothing to count.</summary>
/// <param name="Precision">Share of the predicted that is right.</param>
/// <param name="Recall">Share of the gold that was predicted.</param>
/// <param name="F1">Harmonic mean of the two.</param>
public readonly record struct Rates(double Precision, double Recall, double F1)
{
    /// <summary>The rates of counted hits.</summary>
    public static Rates Of(Tally tally)
    {
        var precision = Share(tally.PredictedHits, tally.Predicted);
        var recall = Share(tally.GoldHits, tally.Gold);
        // Written in the scorer's order of operations: another order differs in the last digit.
        var f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
        return new Rates(precision, recall, f1);
    }

    /// <summary>Each rounded to four digits, as the scorer's <c>--json</c> prints them.</summary>
    public Rates Rounded() => new(Rounding.ToFour(Precision), Rounding.ToFour(Recall), Rounding.ToFour(F1));

    private static double Share(int hits, int all) => all > 0 ? (double)hits / all : 0;
}
