using System.Collections.Frozen;

namespace OnRecord.Text;

/// <summary>The word lists of data/en that the library carries; letters' case does not matter unless said.</summary>
internal static class WordLists
{
    /// <summary>Abbreviations without their last stop, in the case they are written in.</summary>
    public static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>>
        Abbreviations = ReadAbbreviations().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words that begin a sentence when capitalised after an abbreviation; case matters.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SentenceStarters =
        Read("sentence-starters", StringComparer.Ordinal);

    /// <summary>Words whose lost first letters an apostrophe stands for, without it.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Elisions =
        Read("elisions", StringComparer.OrdinalIgnoreCase);

    /// <summary>Verb forms that report speech beside a quotation.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SaidVerbs =
        Read("said-verbs", StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that cannot stand behind a possessive.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> QuotationFollowers =
        Read("quotation-followers", StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that go on telling the time behind "p.m.".</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TimeFollowers =
        Read("time-followers", StringComparer.Ordinal);

    /// <summary>Last parts of internet domains and of file names.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Domains =
        Read("domains", StringComparer.OrdinalIgnoreCase);

    /// <summary>Nouns that stand for their owner: "in her view" is what she thinks.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OwnMind =
        Read("own-mind", StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that make another office of an office: the vice president is not the president.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OtherOffice =
        Read("other-office", StringComparer.OrdinalIgnoreCase);

    /// <summary>The rows of the list <paramref name="name"/>.tsv, each with its cells.</summary>
    internal static IEnumerable<string[]> Rows(string name) => Lines(name, "tsv").Select(static line => line.Split('\t'));

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Read(string name, StringComparer comparer) =>
        Lines(name).ToFrozenSet(comparer).GetAlternateLookup<ReadOnlySpan<char>>();

    private static FrozenDictionary<string, AbbreviationKind> ReadAbbreviations()
    {
        var kinds = new Dictionary<string, AbbreviationKind>(StringComparer.Ordinal);
        foreach (var line in Lines("abbreviations"))
        {
            var blank = line.IndexOf(' ', StringComparison.Ordinal);
            kinds[line[..blank]] = KindNamed(line[(blank + 1)..]);
        }

        return kinds.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static AbbreviationKind KindNamed(string name) => name switch
    {
        "title" => AbbreviationKind.Title,
        "number" => AbbreviationKind.BeforeNumber,
        "may-end" => AbbreviationKind.MayEnd,
        "time" => AbbreviationKind.Time,
        "inner" => AbbreviationKind.Inner,
        "word" => AbbreviationKind.AlsoWord,
        _ => throw new InvalidDataException($"abbreviations.txt names the unknown kind \"{name}\"."),
    };

    /// <summary>The lines of a list, without blank ones and the comments at its head.</summary>
    internal static List<string> Lines(string name, string extension = "txt")
    {
        var resource = $"OnRecord.data.en.{name}.{extension}";
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidDataException($"The library lacks its word list \"{resource}\".");
        using var reader = new StreamReader(stream);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                lines.Add(line);
            }
        }

        return lines;
    }
}
