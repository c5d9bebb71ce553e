namespace OnRecord.Training.Evaluation;

/// <summary>Hits counted on both sides.</summary>
/// <param name="GoldHits">Gold items that were hit.</param>
/// <param name="Gold">All gold items.</param>
/// <param name="PredictedHits">Predicted items that were hits.</param>
/// <param name="Predicted">All predicted items.</param>
public readonly record struct Tally(int GoldHits, int Gold, int PredictedHits, int Predicted)
{
    /// <summary>The counts of both together.</summary>
    public static Tally operator +(Tally left, Tally right) => left.Add(right);

    /// <summary>The counts of both together.</summary>
    public Tally Add(Tally other) => new(GoldHits + other.GoldHits, Gold + other.Gold,
        PredictedHits + other.PredictedHits, Predicted + other.Predicted);
}
