using OnRecord.Text;

namespace OnRecord.People.Names;

/// <summary>A name made ready for comparing it with many others.</summary>
internal sealed class ComparableName
{
    /// <summary>Only so many words of a name are compared.</summary>
    public const int MostWords = 12;

    private static readonly char[] Separators = [' ', '-', '\u2010', '\u2011', '–'];

    private static readonly ulong Abdul = NameKey.Of("abdul");

    private readonly List<ComparedWord> _words = [];
    private readonly bool _isEastAsian;
    private readonly bool _mayBeWadeGiles;

    /// <summary>Makes a name ready.</summary>
    public ComparableName(PersonName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
        _isEastAsian = EastAsianNames.Is(name);
        _mayBeWadeGiles = _isEastAsian && name.Given!.Contains('-', StringComparison.Ordinal);
        Add(name.Given, NameRole.Given);
        Add(name.Middle, NameRole.Middle);
        Add(name.Patronymic, NameRole.Patronymic);
        Add(name.Family, NameRole.Family);
        Form = string.Join(' ', _words.Select(word => $"{(int)word.Role}{word.Letters}"));
        Gender = NameGender.Of(name);
        TitleGender = NameGender.ByTitles(name);
        Which = NameSuffixes.WhichOf(name.Suffix);
    }

    /// <summary>The name.</summary>
    public PersonName Name { get; }

    /// <summary>Its words without particles, hyphened ones one by one.</summary>
    public IReadOnlyList<ComparedWord> Words => _words;

    /// <summary>Its words and their parts, to order names by.</summary>
    public string Form { get; }

    /// <summary>How probable it is that the bearer is a woman; null where the name tells nothing.</summary>
    public double? Gender { get; }

    /// <summary>The same, as far as the title or the patronymic tells it.</summary>
    public double? TitleGender { get; }

    /// <summary>Which of the people of this name it is (<c>jr</c>, <c>3</c>); null where no suffix tells.</summary>
    public string? Which { get; }

    /// <summary>True for a name with both a given and a family name.</summary>
    public bool IsFull => Name.Given is not null && Name.Family is not null;

    /// <summary>True for a name of one word.</summary>
    public bool IsLoneWord => _words.Count == 1;

    private void Add(string? part, NameRole role)
    {
        var words = (part ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        var before = "";
        var count = _words.Count;
        foreach (var word in words)
        {
            if (words.Length > 1 && before.Length == 0 && word != words[^1] && NameKnowledge.BeginsCompound(word))
            {
                // "Abd", "Abdel" and "Abdul" begin the same names.
                before = NameKey.Of(word) == Abdul ? "abdul" : word;
            }
            else if (_words.Count < MostWords && (words.Length == 1 || _isEastAsian || !NameKnowledge.IsParticle(word)))
            {
                AddWord(word, role, before);
                before = "";
            }
        }

        // A part of particles alone, such as the family name "Le".
        if (_words.Count == count && count < MostWords && words.Length > 0)
        {
            AddWord(words[^1], role, "");
        }
    }

    private void AddWord(string word, NameRole role, string before)
    {
        var bare = word.Trim('"');
        if (AreInitials(word, role))
        {
            AddInitials(word, role);
        }
        else if (NameKey.Of(bare) != 0)
        {
            var isQuoted = role == NameRole.Middle && bare.Length < word.Length;
            var letters = NameLetters.Of(before + bare);
            _words.Add(new ComparedWord(bare, isQuoted ? NameRole.Nickname : role, before)
            {
                IsSyllable = _isEastAsian && role != NameRole.Family,
                Pinyin = _mayBeWadeGiles ? EastAsianNames.ToPinyin(letters) : letters,
            });
        }
    }

    // "JD Vance" has initials without stops, unless all of the name is in capitals.
    private bool AreInitials(string word, NameRole role) =>
        role != NameRole.Family && (new NameWord(word).IsInitial
            || (word.Length == 2 && new NameWord(word).IsAllCapitals
                && Name.Family is { } family && !new NameWord(family).IsAllCapitals));

    private void AddInitials(string word, NameRole role)
    {
        foreach (var c in word)
        {
            if (Characters.IsLetter(c) && _words.Count < MostWords)
            {
                _words.Add(new ComparedWord(c.ToString(), role) { IsInitial = true });
            }
        }
    }
}
