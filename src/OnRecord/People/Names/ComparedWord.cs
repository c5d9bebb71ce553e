namespace OnRecord.People.Names;

/// <summary>A word of a name made ready for comparing.</summary>
/// <param name="Sound">Its letters as <see cref="NameKey.Sound(ReadOnlySpan{char})"/> gives them.</param>
/// <param name="Key">Its key.</param>
/// <param name="Role">The part it stands in.</param>
/// <param name="IsInitial">True for a single initial.</param>
internal sealed record ComparedWord(string Sound, ulong Key, NameRole Role, bool IsInitial)
{
    private bool? _isKnown;

    /// <summary>True for a word of the lists of names for its part.</summary>
    public bool IsKnown => _isKnown ??= Role == NameRole.Family
        ? NameKnowledge.IsFamilyName(Sound) : NameKnowledge.IsGivenName(Sound);

    /// <summary>True for a name that comes before the family name.</summary>
    public bool IsForename => Role is NameRole.Given or NameRole.Middle;

    /// <summary>How alike the two words are, whatever parts they stand in.</summary>
    public WordLikeness LikenessTo(ComparedWord other) =>
        IsInitial || other.IsInitial ? InitialLikeness(other)
        : Key == other.Key ? WordLikeness.Equal
        : Role != NameRole.Family && other.Role != NameRole.Family && Nicknames.Join(Key, other.Key) ? WordLikeness.Nickname
        : IsNear(other) ? WordLikeness.Near
        : WordLikeness.None;

    private WordLikeness InitialLikeness(ComparedWord other) =>
        Sound.Length > 0 && other.Sound.Length > 0 && Sound[0] == other.Sound[0] && Role != NameRole.Family && other.Role != NameRole.Family
            ? IsInitial && other.IsInitial ? WordLikeness.Equal : WordLikeness.Initial
            : WordLikeness.None;

    private bool IsNear(ComparedWord other)
    {
        var (shorter, longer) = Sound.Length < other.Sound.Length ? (Sound, other.Sound) : (other.Sound, Sound);
        var allowed = WordLikenessLimits.For(shorter.Length);

        // Every letter of difference costs something, so most pairs need no table.
        return (longer.Length - shorter.Length) * LetterDistance.Least <= allowed
            && LetterDistance.Between(Sound, other.Sound) is var distance && distance <= allowed
            && (distance <= WordLikenessLimits.OfKnownNames || !IsKnown || !other.IsKnown);
    }
}
