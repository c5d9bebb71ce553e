namespace OnRecord.Training.Evaluation;

/// <summary>How often one sort of source got its speaker, as the record of accuracy keeps it.</summary>
/// <param name="Rows">Gold sources.</param>
/// <param name="Found">Those that a statement's source overlaps.</param>
/// <param name="RightOfFound">Share of the found whose speaker is right, 0 to 1, four digits.</param>
public sealed record RecordedSpeakerRate(int Rows, int Found, double RightOfFound)
{
    /// <summary>The rate of a tally.</summary>
    public static RecordedSpeakerRate Of(SpeakerTally tally) =>
        new(tally.Rows, tally.Found, Rounding.ToFour(tally.RightOfFound));
}
