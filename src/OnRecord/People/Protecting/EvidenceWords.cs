using System.Collections.Frozen;
using OnRecord.People.Names;

namespace OnRecord.People.Protecting;

/// <summary>The words of data/en/protection.txt with their roles; letters' case does not matter.</summary>
internal static class EvidenceWords
{
    private static readonly FrozenDictionary<string, EvidenceRole> Words = Read();

    private static readonly FrozenDictionary<string, EvidenceRole>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = Words.Keys.Max(word => word.Length);

    /// <summary>The role of <paramref name="word"/>; <see cref="EvidenceRole.None"/> for most.</summary>
    public static EvidenceRole RoleOf(ReadOnlySpan<char> word) =>
        word.Length <= Longest && Lookup.TryGetValue(word, out var role) ? role : EvidenceRole.None;

    private static FrozenDictionary<string, EvidenceRole> Read()
    {
        var words = new Dictionary<string, EvidenceRole>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in NameFile.Lines("protection.txt"))
        {
            var blank = line.IndexOf(' ', StringComparison.Ordinal);
            words[line[..blank]] = RoleNamed(line[(blank + 1)..]);
        }

        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static EvidenceRole RoleNamed(string name) => name switch
    {
        "capture" => EvidenceRole.Capture,
        "detention" => EvidenceRole.Detention,
        "abduction" => EvidenceRole.Abduction,
        "holding" => EvidenceRole.Holding,
        "taking" => EvidenceRole.Taking,
        "sexual" => EvidenceRole.Sexual,
        "sexually" => EvidenceRole.Sexually,
        "held-person" => EvidenceRole.HeldPerson,
        "hostage-person" => EvidenceRole.HostagePerson,
        "harmed-person" => EvidenceRole.HarmedPerson,
        "sexual-act" => EvidenceRole.SexualAct,
        "place" => EvidenceRole.Place,
        "soldier" => EvidenceRole.Soldier,
        "captor" => EvidenceRole.Captor,
        _ => throw new InvalidDataException($"protection.txt names the unknown role \"{name}\"."),
    };
}
