namespace OnRecord.Checks.Facts;

/// <summary>What an amount of money or percents is of.</summary>
/// <param name="Name">Lemma of "fine" in "a fine of $3 million" and "a $3 million fine", of "unemployment" in
/// "unemployment rose to 5 percent".</param>
/// <param name="IsTakenUp">True when it has been spoken of, or there is but one: "the fine", "his fine",
/// "unemployment".</param>
internal sealed record Topic(string Name, bool IsTakenUp)
{
    /// <summary>True when the amount is how much it changes by, false when it is what it comes to.</summary>
    public bool IsChange { get; init; }

    /// <summary>Which way it goes.</summary>
    public Direction Direction { get; init; }

    /// <summary>Token of the verb that says so; −1 for none.</summary>
    public int VerbAt { get; init; } = -1;
}
