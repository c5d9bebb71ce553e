using OnRecord.Ledger.Log;
using OnRecord.Ledger.Speakers;

namespace OnRecord.Ledger;

public sealed partial class StatementLedger
{
    /// <summary>Makes two speakers one, for the reports that are there and for those to come.</summary>
    /// <param name="speaker">Who is gone then.</param>
    /// <param name="into">Who both are then.</param>
    /// <exception cref="OnRecordException">One of them is not there, or they are one already (OR9513).</exception>
    public SpeakerDecision MergeSpeakers(long speaker, long into) =>
        Decide(decisions => decisions.Merge(speaker, into));

    /// <summary>Makes somebody new of a speaker as some reports have him or her.</summary>
    /// <param name="speaker">Who was taken for one.</param>
    /// <param name="reports">The reports, by number, that mean the other.</param>
    /// <exception cref="OnRecordException">The speaker is in none of the reports, or in no others (OR9513).</exception>
    public SpeakerDecision SplitSpeaker(long speaker, IReadOnlyList<long> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return Decide(decisions => decisions.Split(speaker, reports));
    }

    /// <summary>Calls a speaker by another name in all lists.</summary>
    /// <exception cref="OnRecordException">The speaker is not there (OR9513).</exception>
    public SpeakerDecision RenameSpeaker(long speaker, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return Decide(decisions => decisions.Rename(speaker, name));
    }

    /// <summary>Takes a decision back.</summary>
    /// <exception cref="OnRecordException">It is not there, taken back already, or a later one builds on it
    /// (OR9513).</exception>
    public SpeakerDecision UndoDecision(long decision) => Decide(decisions => decisions.Undo(decision));

    private SpeakerDecision Decide(Func<SpeakerDecisions, SpeakerDecision> decide) => Guard(() =>
    {
        Database.SetDurable(true);
        using var entry = new LogEntry(Database, _options.Clock);
        var decision = decide(new SpeakerDecisions(entry));
        entry.Commit(decision.Action, decision.Speaker is { } speaker ? $"speaker {speaker}"
            : $"decision {decision.Id}");
        return decision;
    });
}
