using System.Text;
using System.Text.RegularExpressions;
using OnRecord.Cli.Checking;
using OnRecord.Cli.Screens;
using OnRecord.Cli.Tests.Support;
using OnRecord.Cli.Watching;

namespace OnRecord.Cli.Tests.Watching;

/// <summary>A folder whose files <c>onrecord check --watch</c> watches.</summary>
internal sealed partial class WatchedShell : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Shell _folder = new();
    private readonly LockedStream _output = new();
    private readonly StringWriter _error = new();
    private readonly CancellationTokenSource _stop = new();
    private Task<int>? _run;

    public string Output => Encoding.UTF8.GetString(_output.Bytes());

    public string Error => _error.ToString();

    /// <summary>How many checks have been shown.</summary>
    public int Checks => Foot().Count(Output);

    public string Path(string name) => _folder.Path(name);

    public void Write(string name, string text) => _folder.Write(name, text);

    /// <summary>Begins to watch; ends when the first check is shown.</summary>
    public async Task StartAsync(bool terminal, params string[] names)
    {
        var request = new CheckRequest
        {
            Inputs = [.. names.Select(Path)],
            Format = "text",
            Jobs = 1,
            Rules = ["OR1001"]
        };
        var screen = new Screen { Output = _output, Error = _error, OutputIsTerminal = terminal };
        _run = Task.Run(() => new WatchRun(request, screen, shown =>
        {
            using var check = new CheckRun(request, shown, SharedReader.Read);
            return check.Run(CancellationToken.None);
        }).RunAsync(_stop.Token));
        await UntilAsync(1);
    }

    /// <summary>Waits until so many checks have been shown.</summary>
    public async Task UntilAsync(int checks)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (Checks < checks)
        {
            if (_run!.IsFaulted)
            {
                await _run;
            }

            await Task.Delay(2, patience.Token);
        }
    }

    /// <summary>What Ctrl-C does; gives the exit code.</summary>
    public async Task<int> StopAsync()
    {
        await _stop.CancelAsync();
        return await _run!.WaitAsync(Patience);
    }

    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
        _folder.Dispose();
        _output.Dispose();
        _error.Dispose();
    }

    [GeneratedRegex(@" in \d+ reports?[.;]")]
    private static partial Regex Foot();
}
