namespace OnRecord.People;

/// <summary>An entity that a mention was joined to.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Confidence">How sure that is, 0 to 1; not calibrated yet.</param>
internal readonly record struct Link(Entity Entity, double Confidence);
