namespace OnRecord.Training.Evaluation;

/// <summary>One curve of a reliability picture.</summary>
/// <param name="Name">What its confidences are of.</param>
/// <param name="Calibration">Its points: a filled bin each.</param>
public sealed record ReliabilityCurve(string Name, Calibration Calibration);
