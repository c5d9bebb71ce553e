namespace OnRecord.People.Names;

/// <summary>A word of a name with the small words that belong to it: <c>van der Berg</c>, <c>Abd al-Aziz</c>.</summary>
internal sealed class NameUnit
{
    private readonly List<NameWord> _words = [];

    /// <summary>How many words it has.</summary>
    public int Count => _words.Count;

    /// <summary>True where a comma follows it.</summary>
    public bool EndsPart => _words[^1].EndsPart;

    /// <summary>Its words.</summary>
    public string Text => string.Join(' ', _words.Select(word => word.Text));

    /// <summary>True for a single initial, or several written together.</summary>
    public bool IsInitial => Count == 1 && _words[0].IsInitial;

    /// <summary>True when all its words are in capitals.</summary>
    public bool IsAllCapitals => _words.TrueForAll(word => word.IsAllCapitals);

    /// <summary>True for a known given name.</summary>
    public bool IsGiven { get; private set; }

    /// <summary>True for a known family name, or one with a particle.</summary>
    public bool IsFamily { get; private set; }

    /// <summary>True for a patronymic's form.</summary>
    public bool HasPatronymicForm => Count == 1 && Patronymics.HasForm(_words[0].Text);

    /// <summary>True for a patronymic's form that is no well-known family name.</summary>
    public bool IsPatronymic => Count == 1 && Patronymics.IsLikely(_words[0].Text);

    /// <summary>The unit of a word and the words after it that it binds.</summary>
    public static NameUnit Of(IEnumerable<NameWord> words)
    {
        var unit = new NameUnit();
        unit._words.AddRange(words);
        var last = unit._words[^1].Text;
        var isCompound = unit.Count > 1 && NameKnowledge.BeginsCompound(unit._words[0].Text);
        unit.IsGiven = isCompound || (unit.Count == 1 && GivenIn(last));
        unit.IsFamily = !isCompound && (unit.Count > 1 || NameKnowledge.IsFamilyName(last));
        return unit;
    }

    // "Jean-Claude" is a given name by its first part.
    private static bool GivenIn(string word) =>
        NameKnowledge.IsGivenName(word)
        || (word.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen
            && !NameKnowledge.IsParticle(word.AsSpan(0, hyphen)) && NameKnowledge.IsGivenName(word.AsSpan(0, hyphen)));
}
