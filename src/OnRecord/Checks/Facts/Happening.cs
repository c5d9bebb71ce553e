namespace OnRecord.Checks.Facts;

/// <summary>What happens to those that a number counts, or what they do.</summary>
/// <param name="Verb">The event of <see cref="EventWords"/>, or else the verb's lemma.</param>
/// <param name="IsListed">True for an event of <see cref="EventWords"/>.</param>
/// <param name="IsDoer">True when they do it, false when it is done to them or happens to them.</param>
/// <param name="Token">Where it is told.</param>
/// <param name="Subject">Token of who does it, where others do; −1 when not told.</param>
/// <param name="IsOpen">True when it is denied or only may be.</param>
internal sealed record Happening(string Verb, bool IsListed, bool IsDoer, int Token, int Subject, bool IsOpen);
