using OnRecord.Wordings;

namespace OnRecord.Ledger.Following;

/// <summary>An utterance of the ledger in all its wordings.</summary>
/// <param name="Id">The thread's name: the same as long as its earliest wording is.</param>
/// <param name="Fullest">The wording that the others are compared with.</param>
/// <param name="Wordings">In the order of publication, each with how it relates to the fullest.</param>
internal sealed record KeptThread(string Id, KeptWording Fullest, IReadOnlyList<(KeptWording Wording, ThreadedWording Threaded)> Wordings)
{
    /// <summary>True when more than one report prints it.</summary>
    public bool Travelled => Wordings.Select(static one => one.Wording.Report.Id).Distinct().Skip(1).Any();
}
