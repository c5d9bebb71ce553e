using OnRecord.Cli.Checking;
using OnRecord.Cli.Screens;

namespace OnRecord.Cli.Watching;

/// <summary>One run of <c>onrecord check --watch</c>: checks again whenever a file is saved.</summary>
/// <param name="request">What the command line says; its inputs are files.</param>
/// <param name="screen">Where to show what was found.</param>
/// <param name="check">Checks all inputs once and writes to a screen; the result is the exit code.</param>
internal sealed class WatchRun(CheckRequest request, Screen screen, Func<Screen, int> check)
{
    /// <summary>Checks until <paramref name="stop"/> is cancelled; the result is the exit code of the last
    /// check.</summary>
    public async Task<int> RunAsync(CancellationToken stop)
    {
        using var watch = new FileWatch(WatchedFiles.Of(request));
        var page = new WatchPage(screen);
        var code = page.Show(check);
        while (await IsChangedAsync(watch, stop))
        {
            code = page.Show(check);
        }

        return code;
    }

    private static async Task<bool> IsChangedAsync(FileWatch watch, CancellationToken stop)
    {
        try
        {
            await watch.WaitAsync(stop);
            return true;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return false;
        }
    }
}
