namespace OnRecord.People.Protecting;

/// <summary>Soldiers whom the report shows to be prisoners of war.</summary>
/// <param name="First">First token of the phrase that names them.</param>
/// <param name="End">The token behind it.</param>
/// <param name="Shown">The words that show it.</param>
internal readonly record struct CapturedGroup(int First, int End, TextSpan Shown);
