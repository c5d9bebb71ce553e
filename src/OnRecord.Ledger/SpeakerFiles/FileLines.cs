namespace OnRecord.Ledger.SpeakerFiles;

/// <summary>A text's lines, whichever line ends it has.</summary>
internal static class FileLines
{
    /// <summary>Each line without its end, and its number from 1.</summary>
    public static IEnumerable<(ReadOnlyMemory<char> Line, int Number)> Of(string text)
    {
        var rest = text.AsMemory();
        for (var number = 1; !rest.IsEmpty; number++)
        {
            var end = rest.Span.IndexOfAny('\r', '\n');
            yield return (end < 0 ? rest : rest[..end], number);
            rest = end < 0 ? default : rest[(end + (rest.Span[end..] is ['\r', '\n', ..] ? 2 : 1))..];
        }
    }
}
