using OnRecord.Ledger.Finding;
using OnRecord.Wordings;

namespace OnRecord.Ledger.Following;

/// <summary>An utterance of the ledger in all its wordings.</summary>
/// <param name="Id">The thread's name: the same as long as its earliest wording is.</param>
/// <param name="Fullest">The wording that the others are compared with.</param>
/// <param name="Wordings">In the order of publication, each with how it relates to the fullest.</param>
internal sealed record KeptThread(string Id, KeptWording Fullest,
    IReadOnlyList<(KeptWording Wording, ThreadedWording Threaded)> Wordings)
{
    /// <summary>True when more than one report prints it.</summary>
    public bool Travelled => Wordings.Select(static one => one.Wording.Report.Id).Distinct().Skip(1).Any();

    /// <summary>How many sources print it: copies of one wire story are one.</summary>
    public int Sources => Wordings.Select(static one => one.Wording.CopyOf ?? one.Wording.Report.Id).Distinct().Count();

    /// <summary>The report of a number, which prints it, as it may be shown.</summary>
    public FoundReport? Report(long? number) =>
        number is null ? null : Wordings.First(one => one.Wording.Report.Id == number).Wording.Report;

    /// <summary>The thread as it may leave the ledger: where one report shows the speaker to be protected, the words,
    /// the addresses and the exact days of all are left out, since the words alone find the name.</summary>
    public KeptThread Withheld() => !Wordings.Any(static one => one.Wording.IsProtected) ? this
        : this with { Wordings = [.. Wordings.Select(static one => (Withheld(one.Wording), one.Threaded))] };

    private static KeptWording Withheld(KeptWording wording) => wording with
    {
        Text = null,
        CopyOf = null,
        Spans = "[]",
        Report = wording.Report.Withheld(),
    };
}
