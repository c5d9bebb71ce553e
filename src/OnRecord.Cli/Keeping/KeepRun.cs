using System.Globalization;
using System.Text;
using OnRecord.Cli.Screens;
using OnRecord.Ledger;

namespace OnRecord.Cli.Keeping;

/// <summary>One run of <c>onrecord ledger</c>.</summary>
internal sealed class KeepRun(KeepOptions options, Screen screen)
{
    /// <summary>Does it; the result is the exit code.</summary>
    /// <exception cref="OnRecordException">The ledger can't be used (OR95…).</exception>
    public int Run() => options.Action switch
    {
        KeepAction.Verify => Verify(),
        KeepAction.Backup => Backup(),
        KeepAction.Restore => Restore(),
        _ => Forget(),
    };

    private int Verify()
    {
        using var ledger = Open();
        var verification = ledger.Verify();
        foreach (var found in verification.Found)
        {
            Say($"{found}");
        }

        var head = string.Create(CultureInfo.InvariantCulture,
            $"{verification.Entries:N0} entries in the log, the last with the hash {verification.Head}");
        Say(verification.IsSound ? $"Everything is as it was added: {head}."
            : string.Create(CultureInfo.InvariantCulture,
            $"{verification.Found.Count:N0} things are not as they were added; {head}."));
        return verification.IsSound ? ExitCode.Done : ExitCode.Findings;
    }

    private int Backup()
    {
        using var ledger = Open();
        ledger.Backup(options.Values[0]);
        Say($"{ledger.Place} is copied to {options.Values[0]}.");
        return ExitCode.Done;
    }

    private int Restore()
    {
        StatementLedger.Restore(options.Values[0], options.Ledger);
        Say($"{options.Values[0]} is restored and verified.");
        return ExitCode.Done;
    }

    private int Forget()
    {
        using var ledger = Open();
        foreach (var report in options.Values)
        {
            var number = ledger.FindReportBy(report);
            Say(ledger.Forget(number) ? $"Report {number} is forgotten." : $"Report {number} was forgotten before.");
        }

        return ExitCode.Done;
    }

    private StatementLedger Open() => StatementLedger.Open(options.Ledger, new LedgerOptions { Create = false });

    private void Say(string line) =>
        screen.Output.Write(Encoding.UTF8.GetBytes(VisibleText.Of(line).ReplaceLineEndings(" ") + "\n"));
}
