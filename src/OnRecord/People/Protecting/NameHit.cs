namespace OnRecord.People.Protecting;

/// <summary>A place in a text where a protected name, or a part of one, stands.</summary>
/// <param name="Span">Where.</param>
/// <param name="Owners">Indexes of those whose name it may be; empty where it is somebody else's family name too.</param>
/// <param name="FirstRun">Index of the run of letters that it begins in.</param>
/// <param name="LastRun">Index of the run that it ends in.</param>
internal readonly record struct NameHit(TextSpan Span, IReadOnlyList<int> Owners, int FirstRun, int LastRun);
