using OnRecord.People.Names;

namespace OnRecord.Checks.Sources;

/// <summary>A word of people's names in one spelling.</summary>
/// <param name="word">As first spelled.</param>
internal sealed class SpelledWord(string word)
{
    private string? _letters;
    private ulong? _key;

    /// <summary>As first spelled.</summary>
    internal string Word { get; } = word;

    /// <summary>The letters as names are compared by.</summary>
    internal string Letters => _letters ??= NameLetters.Of(Word);

    /// <summary>The same number for spellings that are known to be one name's.</summary>
    internal ulong Key => _key ??= NameKey.Of(Word);

    /// <summary>True when a person is called by it.</summary>
    internal bool IsPerson { get; init; } = true;

    /// <summary>Where it stands: the name's index in <see cref="People.Discourse.Names"/> and the word's token, in the
    /// order of the
    /// text.</summary>
    internal List<(int Name, int Token)> Places { get; } = [];

    /// <summary>True for a word that people have as a given name.</summary>
    internal bool IsGiven => NameKnowledge.IsGivenName(Word);
}
