using System.Text;
using OnRecord.Cli.Screens;
using OnRecord.Ledger;

namespace OnRecord.Cli.Finding;

/// <summary>One run of <c>onrecord speakers</c>.</summary>
internal sealed class DecideRun(DecideOptions options, Screen screen)
{
    /// <summary>Decides; the result is the exit code.</summary>
    /// <exception cref="OnRecordException">It can't be decided (OR9520), or the ledger not be written
    /// (OR95…).</exception>
    public int Run()
    {
        using var ledger = StatementLedger.Open(options.Ledger, new LedgerOptions { Create = false });
        var decision = options.Action switch
        {
            DecideAction.Merge => ledger.MergeSpeakers(options.Number, options.Other),
            DecideAction.Split => ledger.SplitSpeaker(options.Number, [.. options.Reports.Select(ledger.FindReportBy)]),
            DecideAction.Rename => ledger.RenameSpeaker(options.Number, options.Name),
            _ => ledger.UndoDecision(options.Number),
        };
        screen.Output.Write(Encoding.UTF8.GetBytes(Said(decision)));
        return ExitCode.Done;
    }

    private string Said(SpeakerDecision decision) => options.Action switch
    {
        DecideAction.Merge => $"Speaker {decision.Speaker} is {decision.Other} now, in {decision.Rows} reports (decision {decision.Id}).\n",
        DecideAction.Split => $"Speaker {decision.Other} is new, in {decision.Rows} reports that had {decision.Speaker} (decision {decision.Id}).\n",
        DecideAction.Rename => $"Speaker {decision.Speaker} has the new name (decision {decision.Id}).\n",
        _ => $"Decision {decision.Id} is taken back.\n",
    };
}
