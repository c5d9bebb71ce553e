namespace OnRecord.Cli.CheckSettings;

/// <summary>Bytes that are no JSON.</summary>
/// <param name="line">Where, counted from 1.</param>
/// <param name="column">Where in the line, counted from 1.</param>
/// <param name="why">Why, without a full stop.</param>
internal sealed class PlacedJsonException(int line, int column, string why) : Exception(why)
{
    /// <summary>Where, counted from 1.</summary>
    public int Line { get; } = line;

    /// <summary>Where in the line, counted from 1.</summary>
    public int Column { get; } = column;
}
