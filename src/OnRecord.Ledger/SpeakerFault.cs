namespace OnRecord.Ledger;

/// <summary>A row of a file of speakers that is left out, and why.</summary>
/// <param name="Line">Counts from 1 in the file.</param>
/// <param name="Message">One sentence: what is wrong, and what to do.</param>
public sealed record SpeakerFault(int Line, string Message)
{
    /// <summary><see cref="LedgerErrorCodes.BadSpeakersRow"/>.</summary>
    public string Code { get; } = LedgerErrorCodes.BadSpeakersRow;

    internal static SpeakerFault Of(int line, string why) => new(line, $"Line {line} is left out: {why}.");
}
