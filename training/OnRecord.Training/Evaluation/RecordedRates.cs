using System.Text.Json.Serialization;

namespace OnRecord.Training.Evaluation;

/// <summary>Rates as the record of accuracy keeps them, under the scorer's short names.</summary>
/// <param name="Precision">Share of the predicted that is right, 0 to 1.</param>
/// <param name="Recall">Share of the gold that was predicted, 0 to 1.</param>
/// <param name="F1">Harmonic mean of the two.</param>
public sealed record RecordedRates(
    [property: JsonPropertyName("p")] double Precision,
    [property: JsonPropertyName("r")] double Recall,
    [property: JsonPropertyName("f1")] double F1)
{
    /// <summary>The same rates.</summary>
    public static RecordedRates Of(Rates rates) => new(rates.Precision, rates.Recall, rates.F1);
}
