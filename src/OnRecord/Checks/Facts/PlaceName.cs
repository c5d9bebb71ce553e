using OnRecord.People.Names;

namespace OnRecord.Checks.Facts;

/// <summary>A name that may be a place's, in one spelling.</summary>
/// <param name="word">As first spelled.</param>
internal sealed class PlaceName(string word)
{
    private string? _letters;

    /// <summary>As first spelled.</summary>
    internal string Word { get; } = word;

    /// <summary>The letters as names are compared by.</summary>
    internal string Letters => _letters ??= NameLetters.Of(Word);

    /// <summary>Where it stands, in the order of the text.</summary>
    internal List<TextSpan> Places { get; } = [];

    /// <summary>True when it is a place's anywhere.</summary>
    internal bool IsPlace { get; private set; }

    internal void Add(TextSpan span, bool isPlace)
    {
        Places.Add(span);
        IsPlace |= isPlace;
    }
}
