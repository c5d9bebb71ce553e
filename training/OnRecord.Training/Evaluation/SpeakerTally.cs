namespace OnRecord.Training.Evaluation;

/// <summary>How many sources of one sort got their speaker.</summary>
/// <param name="Rows">Gold sources.</param>
/// <param name="Found">Those that a predicted statement's source overlaps.</param>
/// <param name="Right">Those found whose predicted speaker is the gold one.</param>
public readonly record struct SpeakerTally(int Rows, int Found, int Right)
{
    /// <summary>Share of the found that are right, 0 to 1; 0 where none was found.</summary>
    public double RightOfFound => (double)Right / Math.Max(1, Found);

    /// <summary>One source more.</summary>
    public SpeakerTally With(bool found, bool right) => new(Rows + 1, Found + (found ? 1 : 0), Right + (right ? 1 : 0));
}
