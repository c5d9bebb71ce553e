namespace OnRecord.Checks.Captivity;

/// <summary>The writer's words for people who are held.</summary>
/// <param name="First">The first token, <c>one of</c> included.</param>
/// <param name="End">Just past the last token.</param>
/// <param name="Head">The noun: <c>soldier</c> in <c>the captured soldier</c>.</param>
/// <param name="Kind">How they are held.</param>
/// <param name="IsTold">True when the words or those beside them tell of the captivity; false of <c>the soldier</c>,
/// which is known only from elsewhere in the report.</param>
internal readonly record struct CaptivePhrase(int First, int End, int Head, ProtectionKind Kind, bool IsTold);
