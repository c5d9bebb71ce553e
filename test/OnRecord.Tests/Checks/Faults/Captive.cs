namespace OnRecord.Tests.Checks.Faults;

/// <summary>How a report that keeps a captive's name back may speak of the captive.</summary>
/// <param name="Held">Words that tell of the captivity, such as <c>the captured soldier</c>.</param>
/// <param name="Plain">Words that don't, such as <c>the soldier</c>.</param>
/// <param name="Name">A name that is in the report nowhere, for the fault of telling it.</param>
internal sealed record Captive(string Held, string Plain, string Name);
