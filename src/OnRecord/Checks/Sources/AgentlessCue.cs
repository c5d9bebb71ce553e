namespace OnRecord.Checks.Sources;

/// <summary>Words that pass something on without saying who says it.</summary>
/// <param name="Place">The words.</param>
/// <param name="Part">Which sort of words: findings of one sort are one in a report.</param>
/// <param name="Who">Who is missing, such as <c>who believes it</c>.</param>
internal readonly record struct AgentlessCue(TextSpan Place, string Part, string Who);
