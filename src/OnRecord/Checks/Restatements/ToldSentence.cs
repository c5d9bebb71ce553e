namespace OnRecord.Checks.Restatements;

/// <summary>A sentence of the writer's own, or the title, as the words that tell what it is about.</summary>
/// <param name="Words">Its telling words in order, without numbers and weekdays.</param>
/// <param name="Numbers">Its numbers in order, dates left out.</param>
/// <param name="Weekdays">Its weekdays in order, 0 for Monday.</param>
/// <param name="InTitle">True of the title.</param>
internal sealed record ToldSentence(
    IReadOnlyList<ToldWord> Words, IReadOnlyList<ToldNumber> Numbers, IReadOnlyList<(int Day, TextSpan Span)> Weekdays, bool InTitle)
{
    /// <summary>The keys of the words, each once.</summary>
    public IReadOnlySet<ulong> Keys { get; } = Words.Select(static word => word.Key).ToHashSet();

    /// <summary>Words of the sentence as a place.</summary>
    public FindingPlace PlaceOf(TextSpan span) => new(span, InTitle);
}
