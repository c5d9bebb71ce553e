using OnRecord.Ledger.Finding;
using OnRecord.Wordings;

namespace OnRecord.Ledger.Following;

/// <summary>A wording of the ledger with the report that prints it.</summary>
/// <param name="Id">Its number in the ledger.</param>
/// <param name="Reported">What it is compared by.</param>
/// <param name="Report">The report.</param>
internal sealed record KeptWording(long Id, ReportedWording Reported, FoundReport Report)
{
    /// <summary>The number of the earliest report in the thread that prints the same wire story, when that is another;
    /// null where the report is no copy.</summary>
    public long? CopyOf { get; init; }

    /// <summary>The statement's number in the ledger; null for a quotation that no statement has.</summary>
    public long? Statement { get; init; }

    /// <summary>The statement's id in its report (<c>s3</c>); null without one.</summary>
    public string? Label { get; init; }

    /// <summary>Where the words stand, as JSON, in code points.</summary>
    public required string Spans { get; init; }

    /// <summary>The words as they may be shown; null when they are withheld.</summary>
    public string? Text { get; init; }

    /// <summary>The words folded for comparing, one space between two.</summary>
    public string Words => FoldedWords.Of(Reported.Wording.Text).Letters.TrimEnd();

    /// <summary>The speaker's number in the ledger; null without one.</summary>
    public long? Speaker { get; init; }

    /// <summary>The speaker's name as it may be shown; null without one.</summary>
    public string? SpeakerName { get; init; }

    /// <summary>True when the speaker is protected.</summary>
    public bool IsProtected { get; init; }
}
