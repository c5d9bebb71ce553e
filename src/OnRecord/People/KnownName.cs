using OnRecord.People.Names;

namespace OnRecord.People;

/// <summary>A person's name as it is written, read once: its parts and what it is compared and looked up by.</summary>
internal sealed class KnownName
{
    internal KnownName(string text)
    {
        Text = text;
        Parts = PersonNames.Parse(text);
        Comparable = new ComparableName(Parts);
        string?[] words = [Parts.Family, WithoutParticles(Parts.Family), Parts.Given, Parts.Patronymic];
        Keys = [.. words.OfType<string>().Select(static word => NameKey.Of(word)).Distinct()];
    }

    /// <summary>The words of the name in the report.</summary>
    internal string Text { get; }

    internal PersonName Parts { get; }

    internal ComparableName Comparable { get; }

    /// <summary>Keys of the family name, with and without particles, the given name and the patronymic, as far as it has them.</summary>
    internal IReadOnlyList<ulong> Keys { get; }

    /// <summary>True when family name and given name or patronymic are there.</summary>
    internal bool IsFull => Parts.Family is not null && (Parts.Given ?? Parts.Patronymic) is not null;

    /// <summary>When names are joined, the lowest first: full names, titles that tell a man from a woman, other titles, the
    /// rest.</summary>
    internal int Turn => IsFull ? 0 : Parts.Title is null ? 3 : Comparable.Gender is null ? 2 : 1;

    /// <summary>Number of letters in the parts, the title left out.</summary>
    internal int Fullness => Length(Parts.Given) + Length(Parts.Middle) + Length(Parts.Patronymic) + Length(Parts.Family)
        + Length(Parts.Suffix);

    // Whom a report names "de la Cruz" it may call "Cruz", and "al-Rashid" "Rashid".
    private static string? WithoutParticles(string? family)
    {
        var rest = family.AsSpan();
        for (var i = rest.IndexOfAny(' ', '-'); i > 0 && NameKnowledge.IsParticle(rest[..i]); i = rest.IndexOfAny(' ', '-'))
        {
            rest = rest[(i + 1)..];
        }

        return family is null || rest.Length == family.Length || rest.IsEmpty ? null : rest.ToString();
    }

    private static int Length(string? part) => part?.Length ?? 0;
}
