namespace OnRecord.Training.Corpora;

/// <summary>Keeps one copy of each string, since a corpus repeats the same tags and lemmas a million times.</summary>
internal sealed class StringPool
{
    private readonly HashSet<string> _strings = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public StringPool() => _bySpan = _strings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The one copy of <paramref name="text"/>.</summary>
    public string Get(ReadOnlySpan<char> text)
    {
        if (!_bySpan.TryGetValue(text, out var kept))
        {
            kept = text.ToString();
            _strings.Add(kept);
        }

        return kept;
    }
}
