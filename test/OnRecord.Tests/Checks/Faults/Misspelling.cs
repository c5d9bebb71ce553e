namespace OnRecord.Tests.Checks.Faults;

/// <summary>Names as a hurried hand writes them.</summary>
internal static class Misspelling
{
    private static readonly (string Old, string New)[] Vowels =
        [("a", "e"), ("e", "a"), ("i", "e"), ("o", "a"), ("u", "o")];

    private static readonly (string Old, string New)[] Sounds =
    [
        ("sky", "skiy"), ("enko", "enco"), ("ch", "tch"), ("ck", "k"), ("ks", "x"), ("ph", "f"), ("dt", "d"), ("ei", "ie"),
        ("ie", "ei"), ("y", "i"), ("k", "c"), ("z", "s"),
    ];

    /// <summary>Other spellings of a name, each with what was done to it.</summary>
    public static IEnumerable<(string Kind, string Name)> Of(string name)
    {
        (string, string?)[] ways =
        [
            ("letter doubled", Doubled(name)),
            ("double letter made single", Undoubled(name)),
            ("another vowel", Changed(name, Vowels, name.Length / 2)),
            ("letters swapped", name.Length > 5 ? name[..^3] + name[^2] + name[^3] + name[^1] : null),
            ("letter left out", name.Length > 6 ? name[..^3] + name[^2..] : null),
            ("spelled by sound", Changed(name, Sounds, 1)),
        ];
        return ways.Where(way => way.Item2 is not null && way.Item2 != name).Select(way => (way.Item1, way.Item2!));
    }

    private static string? Doubled(string name)
    {
        for (var i = 2; i < name.Length - 1; i++)
        {
            if ("lnrst".Contains(name[i]) && "aeiouy".Contains(name[i - 1]) && name[i] != name[i + 1])
            {
                return name.Insert(i, name[i].ToString());
            }
        }

        return null;
    }

    private static string? Undoubled(string name)
    {
        for (var i = 1; i < name.Length; i++)
        {
            if (name[i] == name[i - 1])
            {
                return name.Remove(i, 1);
            }
        }

        return null;
    }

    private static string? Changed(string name, (string Old, string New)[] changes, int from)
    {
        foreach (var (old, other) in changes)
        {
            if (name.IndexOf(old, from, StringComparison.Ordinal) is > 0 and var at)
            {
                return name[..at] + other + name[(at + old.Length)..];
            }
        }

        return null;
    }
}
