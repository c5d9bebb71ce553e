namespace OnRecord.People.Protecting;

/// <summary>Auxiliaries before a participle or a predicate, such as "is believed to be".</summary>
/// <param name="First">The first token; where there are none, the token behind them.</param>
/// <param name="HasBe">True when a form of "be" or "remain" is among them.</param>
/// <param name="IsDenied">True when they say that it is not so, or might be: "was not", "could have been".</param>
/// <param name="IsPast">True when they speak of a time before now.</param>
internal readonly record struct Chain(int First, bool HasBe, bool IsDenied, bool IsPast);
