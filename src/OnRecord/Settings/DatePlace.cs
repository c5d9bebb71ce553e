namespace OnRecord.Settings;

/// <summary>Tells dates that say from when or until when from those that say when.</summary>
internal static class DatePlace
{
    /// <summary>True where the date at <paramref name="token"/> is a beginning, an end or a duration.</summary>
    internal static bool IsAnotherTime(TaggedText text, int token) =>
        PrepositionKinds.OfAnotherTime(text.Word(token))
            || token > 0 && PrepositionKinds.OfAnotherTime(text.Word(token - 1));
}
