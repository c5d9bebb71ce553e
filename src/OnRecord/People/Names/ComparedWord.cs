namespace OnRecord.People.Names;

/// <summary>A word of a name made ready for comparing.</summary>
internal sealed class ComparedWord
{
    private const int ShortestNearFamily = 4;
    private const int Unasked = 0;
    private const int Listed = 1;
    private const int Unlisted = 2;

    private readonly ulong _tail;

    // One of the three below: a value that threads can't see half written.
    private int _known = Unasked;

    /// <summary>Makes a word ready; <paramref name="before"/> is what it makes one name with, such as <c>Abdul</c>, or
    /// nothing.</summary>
    public ComparedWord(string word, NameRole role, string before = "")
    {
        Letters = NameLetters.Of(before + word);
        Sound = NameKey.Sound(before + word);
        Key = NameKey.Of(before + word);
        Role = role;
        Pinyin = Letters;
        _tail = before.Length > 0 ? NameKey.Of(word) : 0;
    }

    /// <summary>Its letters as <see cref="NameLetters"/> folds them.</summary>
    public string Letters { get; }

    /// <summary>Its letters as <see cref="NameKey.Sound(ReadOnlySpan{char})"/> gives them.</summary>
    public string Sound { get; }

    /// <summary>Its key; 0 for a word without letters.</summary>
    public ulong Key { get; }

    /// <summary>The part it stands in.</summary>
    public NameRole Role { get; }

    /// <summary>True for a single initial.</summary>
    public bool IsInitial { get; init; }

    /// <summary>True for a syllable of an East Asian name: the next syllable makes another person.</summary>
    public bool IsSyllable { get; init; }

    /// <summary>Its letters, in pinyin where it may be a syllable in the older spelling of Chinese.</summary>
    public string Pinyin { get; init; }

    /// <summary>True for a word that may be left out of a name: a title among the names, a nickname.</summary>
    public bool IsOptional => Role == NameRole.Nickname
        || (Role != NameRole.Family && !IsKnown && NameTitles.TryGet(Letters, out _));

    /// <summary>True for a word of the lists of names.</summary>
    public bool IsKnown
    {
        get
        {
            if (_known == Unasked)
            {
                _known = NameKnowledge.IsGivenName(Letters) || NameKnowledge.IsFamilyName(Letters) ? Listed : Unlisted;
            }

            return _known == Listed;
        }
    }

    /// <summary>True for a name that comes before the family name.</summary>
    public bool IsForename => Role is NameRole.Given or NameRole.Middle;

    /// <summary>How alike the two words are, whatever parts they stand in.</summary>
    public WordLikeness LikenessTo(ComparedWord other) =>
        IsInitial || other.IsInitial ? InitialLikeness(other)
        : Key == other.Key || Pinyin == other.Pinyin ? WordLikeness.Equal
        : IsBeforeFamily && other.IsBeforeFamily && Nicknames.Join(Key, other.Key) ? WordLikeness.Nickname
        : IsNear(other) ? WordLikeness.Near
        : _tail == other.Key || other._tail == Key ? WordLikeness.Part
        : WordLikeness.None;

    private bool IsBeforeFamily => Role != NameRole.Family;

    private bool IsExact => IsSyllable || (Role == NameRole.Family && Letters.Length < ShortestNearFamily);

    private WordLikeness InitialLikeness(ComparedWord other) =>
        IsBeforeFamily && other.IsBeforeFamily && Sound[..1] == other.Sound[..1]
            ? IsInitial && other.IsInitial ? WordLikeness.Equal : WordLikeness.Initial
            : WordLikeness.None;

    private bool IsNear(ComparedWord other)
    {
        if (LetterDistance.BetweenFirst(Letters, other.Letters) > WordLikenessLimits.OfFirstLetters)
        {
            return false;
        }

        var limit = IsExact || other.IsExact ? WordLikenessLimits.OfExactWords
            : WordLikenessLimits.For(Math.Min(Letters.Length, other.Letters.Length));
        return IsWithin(other, limit) ? IsWithin(other, WordLikenessLimits.OfKnownNames) || !IsKnown || !other.IsKnown
            : IsMisspelled(other);
    }

    private bool IsMisspelled(ComparedWord other) =>
        !IsExact && !other.IsExact && IsBeforeFamily && other.IsBeforeFamily
        && Math.Min(Sound.Length, other.Sound.Length) >= WordLikenessLimits.ShortestMisspelled
        && IsWithin(other, WordLikenessLimits.OfMisspelledGivenName)
        && IsKnown != other.IsKnown;

    // Sounds miss slips among the letters that one sound is written with, letters miss sounds.
    private bool IsWithin(ComparedWord other, double limit) =>
        IsWithin(Sound, other.Sound, limit) || IsWithin(Letters, other.Letters, limit);

    private static bool IsWithin(string one, string other, double limit) =>
        Math.Abs(one.Length - other.Length) * LetterDistance.Least <= limit
        && LetterDistance.Between(one, other) <= limit;
}
