namespace OnRecord.People.Protecting;

/// <summary>Particles of names, which are no name by themselves.</summary>
internal static class NameParticles
{
    private static readonly string[] All =
        ["al", "el", "de", "del", "della", "der", "den", "di", "da", "do", "dos", "du", "la", "le", "van", "von", "zu", "bin", "ibn", "bint", "abu", "ben", "af", "av", "ter", "ten", "y"];

    /// <summary>True for a particle, in lower case.</summary>
    public static bool Contains(string word) => Array.IndexOf(All, word) >= 0;
}
