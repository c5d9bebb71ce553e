namespace OnRecord.Text;

/// <summary>For each mark of a paragraph, the marks that come after it; found in one pass from the end.</summary>
internal sealed class QuoteOutlook
{
    private Entry[] _entries = [];

    /// <summary>Looks over the marks of one paragraph; indexes count from its first.</summary>
    public void Look(ReadOnlySpan<QuoteMark> marks)
    {
        if (_entries.Length < marks.Length)
        {
            _entries = new Entry[Math.Max(marks.Length, 2 * _entries.Length)];
        }

        int nextDouble = -1, nextGuillemet = -1, nextClose = -1, nextOpen = -1;
        for (var i = marks.Length - 1; i >= 0; i--)
        {
            _entries[i] = new Entry(nextDouble, nextGuillemet, nextClose, nextOpen);
            switch (marks[i].Family)
            {
                case QuoteFamily.Double:
                    nextDouble = i;
                    break;
                case QuoteFamily.Single:
                    nextClose = marks[i].LooksClosing && marks[i].Shape != QuoteShape.Opening ? i : nextClose;
                    nextOpen = marks[i].OnlyLooksOpening ? i : nextOpen;
                    break;
                default:
                    nextGuillemet = i;
                    break;
            }
        }
    }

    /// <summary>The next double mark after the one at <paramref name="index"/>; -1 where there is none.</summary>
    public int NextDouble(int index) => index < 0 ? -1 : _entries[index].Double;

    /// <summary>The next « » ‹ or ›; -1 where there is none.</summary>
    public int NextGuillemet(int index) => _entries[index].Guillemet;

    /// <summary>The next single mark that may close; -1 where there is none.</summary>
    public int NextSingleClose(int index) => _entries[index].SingleClose;

    /// <summary>The next single mark that may open; -1 where there is none.</summary>
    public int NextSingleOpen(int index) => _entries[index].SingleOpen;

    private readonly record struct Entry(int Double, int Guillemet, int SingleClose, int SingleOpen);
}
