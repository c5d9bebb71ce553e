namespace OnRecord.People.Names;

/// <summary>Two words that stand for each other in two names.</summary>
internal readonly record struct WordPair(ComparedWord One, ComparedWord Other, WordLikeness Likeness)
{
    /// <summary>The pair the other way round.</summary>
    public WordPair Turned => new(Other, One, Likeness);

    /// <summary>True when both stand in the same part.</summary>
    public bool IsInPlace => One.Role == Other.Role;
}
