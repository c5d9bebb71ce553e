using OnRecord.Cli.Screens;

namespace OnRecord.Cli.Outputs;

/// <summary>Where a verb of the ledger writes to.</summary>
internal static class LedgerOutput
{
    /// <summary>The file, or standard output for null.</summary>
    /// <exception cref="OnRecordException">The file can't be written (OR9201).</exception>
    public static OutputStream Open(string? path, Screen screen)
    {
        try
        {
            return path is null ? OutputStream.To(screen.Output) : OutputStream.ToFile(path);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw OutputErrors.Unwritable(path ?? "standard output", cause);
        }
    }
}
