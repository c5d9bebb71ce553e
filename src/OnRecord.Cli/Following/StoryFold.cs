using OnRecord.Ledger.Following;
using OnRecord.Wordings;

namespace OnRecord.Cli.Following;

/// <summary>The wordings of a thread that are shown under another: those of copies of a wire story that print the words
/// as its earliest report does.</summary>
internal sealed class StoryFold
{
    private readonly ILookup<long, KeptWording> _under;
    private readonly HashSet<long> _folded;

    public StoryFold(KeptThread thread)
    {
        var first = new Dictionary<(long, string), KeptWording>();
        var folded = new List<(KeptWording Under, KeptWording Copy)>();
        foreach (var (wording, _) in thread.Wordings)
        {
            var words = FoldedWords.Of(wording.Reported.Wording).Letters;
            if (wording.CopyOf is not { } story)
            {
                first.TryAdd((wording.Report.Id, words), wording);
            }
            else if (wording.Id != thread.Fullest.Id && first.TryGetValue((story, words), out var same))
            {
                folded.Add((same, wording));
            }
        }

        _under = folded.ToLookup(static one => one.Under.Id, static one => one.Copy);
        _folded = [.. folded.Select(static one => one.Copy.Id)];
    }

    /// <summary>True for a wording that is shown under another.</summary>
    public bool Holds(KeptWording wording) => _folded.Contains(wording.Id);

    /// <summary>The reports of the wordings that are shown under this one, in the order of publication, as a reader
    /// knows them.</summary>
    public IReadOnlyList<string> Under(KeptWording wording) =>
        [.. _under[wording.Id].Select(static copy => copy.Report).DistinctBy(static report => report.Id)
            .Select(static report => report.Outlet ?? report.Title ?? report.Name)];
}
