using OnRecord.Text;

namespace OnRecord.People.Names;

/// <summary>A name made ready for comparing it with many others.</summary>
internal sealed class ComparableName
{
    /// <summary>Only so many words of a name are compared.</summary>
    public const int MostWords = 12;

    private static readonly char[] Separators = [' ', '-', '\u2010', '\u2011', '–'];

    private readonly List<ComparedWord> _words = [];

    /// <summary>Makes a name ready.</summary>
    public ComparableName(PersonName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
        Add(name.Given, NameRole.Given);
        Add(name.Middle, NameRole.Middle);
        Add(name.Patronymic, NameRole.Patronymic);
        Add(name.Family, NameRole.Family);
        Gender = NameGender.Of(name);
        TitleIsFemale = NameGender.TitleTells(name.Title);
        Which = NameSuffixes.WhichOf(name.Suffix);
    }

    /// <summary>The name.</summary>
    public PersonName Name { get; }

    /// <summary>Its words without particles, hyphened ones one by one.</summary>
    public IReadOnlyList<ComparedWord> Words => _words;

    /// <summary>How probable it is that the bearer is a woman; null where the name tells nothing.</summary>
    public double? Gender { get; }

    /// <summary>What the title tells of the bearer's sex.</summary>
    public bool? TitleIsFemale { get; }

    /// <summary>Which of the people of this name it is (<c>jr</c>, <c>3</c>); null without a suffix that tells.</summary>
    public string? Which { get; }

    /// <summary>True for a name with both a given and a family name.</summary>
    public bool IsFull => Name.Given is not null && Name.Family is not null;

    /// <summary>True for a name of one word.</summary>
    public bool IsLoneWord => _words.Count == 1;

    private void Add(string? part, NameRole role)
    {
        var words = (part ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        var before = "";
        foreach (var word in words)
        {
            if (words.Length > 1 && before.Length == 0 && word != words[^1] && NameKnowledge.BeginsCompound(word))
            {
                before = word;
            }
            else if (_words.Count < MostWords && (words.Length == 1 || !NameKnowledge.IsParticle(word)))
            {
                AddWord(before + word, role);
                before = "";
            }
        }
    }

    private void AddWord(string word, NameRole role)
    {
        var written = new NameWord(word);
        if (written.IsInitial && word.Contains('.', StringComparison.Ordinal))
        {
            AddInitials(word, role);
            return;
        }

        var bare = word.Trim('"');
        var key = NameKey.Of(bare);
        if (key != 0)
        {
            var actualRole = bare.Length < word.Length ? NameRole.Nickname : role;
            _words.Add(new ComparedWord(NameKey.Sound(bare), key, actualRole, written.IsInitial && role != NameRole.Family));
        }
    }

    private void AddInitials(string word, NameRole role)
    {
        foreach (var c in word)
        {
            if (Characters.IsLetter(c))
            {
                Span<char> letter = [c];
                _words.Add(new ComparedWord(NameKey.Sound(letter), NameKey.Of(letter), role, IsInitial: true));
            }
        }
    }
}
