namespace OnRecord.Benchmarks.Wordings;

/// <summary>A wording to ask for, and one that the answer must have.</summary>
/// <param name="Id">The number of the wording asked for.</param>
/// <param name="Words">Its words.</param>
/// <param name="Wanted">The number of the wording wanted.</param>
/// <param name="Kind">Which edit lies between the two.</param>
/// <param name="FromOriginal">Whether the original is asked for, and the edited one wanted.</param>
internal sealed record Question(long Id, int[] Words, long Wanted, EditKind Kind, bool FromOriginal)
{
    /// <summary>Its words as text.</summary>
    public string Text { get; } = GeneratedWordings.Text(Words);

    /// <summary>Questions spread over all numbers up to a count, both ways in turns; as many of each kind.</summary>
    public static List<Question> Of(long count, int each)
    {
        var questions = new List<Question>();
        var random = new SplitMix(4);
        var missing = Enum.GetValues<EditKind>().ToDictionary(kind => kind, _ => each);
        for (var tries = 0; tries < each * 10_000 && missing.Values.Any(left => left > 0); tries++)
        {
            var id = 1 + (long)(random.NextPart() * count);
            var (kind, origin) = GeneratedWordings.Plan(id);
            if (missing[kind]-- > 0)
            {
                var (asked, wanted) = missing[kind] % 2 == 0 ? (id, origin) : (origin, id);
                questions.Add(new Question(asked, GeneratedWordings.Words(asked), wanted, kind, asked == origin));
            }
        }

        return questions;
    }
}
