namespace OnRecord.Training.Evaluation;

/// <summary>All rows of a score and what they are called in print.</summary>
public static class ScoreRows
{
    private static readonly string[] Names =
    [
        "found", "attributed", "content=", "all=", "direct", "mixed", "indirect",
        "content words", "source words", "cue words",
    ];

    /// <summary>Every row, in order.</summary>
    public static IReadOnlyList<ScoreRow> All { get; } = Enum.GetValues<ScoreRow>();

    /// <summary>The row's name in tables and JSON, such as <c>content=</c>.</summary>
    public static string Name(this ScoreRow row) => Names[(int)row];
}
