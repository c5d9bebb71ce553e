using OnRecord.Ledger.Tests.Support;

namespace OnRecord.Cli.Tests.Support;

/// <summary>Specs that run commands on a ledger of their own, in one of the two databases.</summary>
public abstract class LedgerShell : IDisposable
{
    private readonly LedgerPlace _place;

    protected LedgerShell(Engine engine, Func<Report, Reading> read)
    {
        _place = LedgerPlace.In(engine);
        Shell = new Shell { Read = read };
    }

    /// <summary>What <c>--ledger</c> takes.</summary>
    protected string Ledger => _place.Address;

    private protected Shell Shell { get; }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            Shell.Dispose();
            _place.Dispose();
        }
    }

    /// <summary>Runs a command on the ledger, unless it names another.</summary>
    private protected Task<ShellResult> RunAsync(params string[] args) =>
        args.Contains("--ledger") ? Shell.RunAsync(args) : Shell.RunAsync([.. args, "--ledger", Ledger]);
}
