using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.People.Protecting;

/// <summary>The words of data/en/protection.txt with their roles; letters' case does not matter.</summary>
internal static class EvidenceWords
{
    private static readonly FrozenDictionary<string, EvidenceRole> Words = Read();

    private static readonly FrozenDictionary<string, EvidenceRole>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = Words.Keys.Max(word => word.Length);

    // Most words of a report begin as none of these does with as many letters, and are looked up no further.
    private static readonly ulong[] FirstLetters = [.. Enumerable.Range(0, Longest + 1).Select(LettersOfLength)];

    /// <summary>The role of <paramref name="word"/>; <see cref="EvidenceRole.None"/> for most.</summary>
    public static EvidenceRole RoleOf(ReadOnlySpan<char> word) =>
        word.Length > 0 && word.Length <= Longest && (FirstLetters[word.Length] & Letter(word[0])) != 0
            && Lookup.TryGetValue(word, out var role) ? role : EvidenceRole.None;

    private static ulong LettersOfLength(int length) =>
        Words.Keys.Where(word => word.Length == length).Aggregate(0ul, (letters, word) => letters | Letter(word[0]));

    // Capitals and small letters share a bit.
    private static ulong Letter(char c) => 1ul << (c & 31);

    private static FrozenDictionary<string, EvidenceRole> Read()
    {
        var words = new Dictionary<string, EvidenceRole>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in WordLists.Lines("protection"))
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
        "age" => EvidenceRole.Age,
        _ => throw new InvalidDataException($"protection.txt names the unknown role \"{name}\"."),
    };
}
