namespace OnRecord.People;

/// <summary>Names that were read lately, so that those that reports repeat are read once. Safe to share between threads; what
/// it keeps is bounded.</summary>
internal sealed class KnownNames
{
    // A power of two, several times the names of a day's reports.
    private const int Places = 1 << 14;
    private const int LongestKept = 60;

    private readonly KnownName?[] _names = new KnownName?[Places];

    /// <summary>The name written so.</summary>
    internal KnownName Of(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestKept)
        {
            return new KnownName(text.ToString());
        }

        // Threads may overwrite each other's entries; each entry is whole, so that costs at most reading it again.
        ref var place = ref _names[string.GetHashCode(text) & (Places - 1)];
        var known = Volatile.Read(ref place);
        if (known is null || !text.SequenceEqual(known.Text))
        {
            known = new KnownName(text.ToString());
            Volatile.Write(ref place, known);
        }

        return known;
    }
}
