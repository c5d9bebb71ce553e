namespace OnRecord.Training.Evaluation;

/// <summary>Predictions whose confidences lie close together, and how many of them were right.</summary>
/// <param name="Low">Where the bin begins; between bins of equal width, this end belongs to the bin below.</param>
/// <param name="High">Where it ends, included.</param>
/// <param name="Count">Predictions in the bin.</param>
/// <param name="Confidence">Their mean confidence; 0 when there are none.</param>
/// <param name="Accuracy">The share that was right; 0 when there are none.</param>
public readonly record struct CalibrationBin(double Low, double High, int Count, double Confidence, double Accuracy);
