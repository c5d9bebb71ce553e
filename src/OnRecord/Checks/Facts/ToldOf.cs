using OnRecord.People;

namespace OnRecord.Checks.Facts;

/// <summary>Something that the report tells of somebody at one place.</summary>
/// <param name="Entity">Of whom.</param>
/// <param name="What">What is compared with what: <c>age</c>, the noun of an office, the sort of a unit.</param>
/// <param name="Value">What is told, folded for comparing.</param>
/// <param name="Place">The words.</param>
internal readonly record struct ToldOf(Entity Entity, string What, string Value, TextSpan Place);
