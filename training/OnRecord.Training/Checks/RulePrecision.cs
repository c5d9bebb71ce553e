namespace OnRecord.Training.Checks;

/// <summary>How many of a rule's findings on a corpus a person judged right.</summary>
/// <param name="Rule">Code of the rule.</param>
/// <param name="Level">Level of its findings.</param>
/// <param name="Findings">All of them.</param>
/// <param name="Right">Judged right.</param>
/// <param name="Wrong">Judged wrong.</param>
internal sealed record RulePrecision(string Rule, FindingLevel Level, int Findings, int Right, int Wrong)
{
    /// <summary>Read by a person.</summary>
    internal int Judged => Right + Wrong;

    /// <summary>Share of the judged that is right, 0 to 1; 1 where none was judged.</summary>
    internal double Precision => Judged == 0 ? 1 : (double)Right / Judged;
}
