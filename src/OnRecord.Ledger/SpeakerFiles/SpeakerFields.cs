using System.Globalization;
using System.Text;
using OnRecord.Ledger.Listing;

namespace OnRecord.Ledger.SpeakerFiles;

/// <summary>Reads the fields of one row, and keeps the first fault.</summary>
internal sealed class SpeakerFields
{
    private const int MostCharacters = 300;
    private const int MostItems = 100;
    private const int MostShown = 40;

    private static readonly string[] DayForms = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];
    private static readonly string[] IdPrefixes =
        ["http://www.wikidata.org/entity/", "https://www.wikidata.org/entity/", "https://www.wikidata.org/wiki/",
            "wd:"];

    /// <summary>What is wrong and what to do, as the end of a sentence; null when nothing is.</summary>
    public string? Fault { get; private set; }

    /// <summary>The name that every row needs.</summary>
    public string Name(string? text)
    {
        var name = Text(text, "name");
        if (!name.Any(char.IsLetter))
        {
            Fail("it has no name; give the name in full");
        }

        return name;
    }

    /// <summary>Person where nothing is said.</summary>
    public SpeakerKind? Kind(string? text) => Text(text, "kind").ToUpperInvariant() switch
    {
        "" or "PERSON" => SpeakerKind.Person,
        "ORGANISATION" or "ORGANIZATION" => SpeakerKind.Organisation,
        _ => Fail<SpeakerKind?>($"\"{Shown(text)}\" is no kind; write person or organisation"),
    };

    /// <summary>An identifier, alone or as an address of Wikidata; null where there is none.</summary>
    public string? Wikidata(string? text)
    {
        var id = Text(text, "wikidata");
        id = IdPrefixes.FirstOrDefault(prefix => id.StartsWith(prefix,
            StringComparison.OrdinalIgnoreCase)) is { } prefix ? id[prefix.Length..] : id;
        return id.Length == 0 ? null
            : id is ['Q' or 'q', >= '1' and <= '9', .. var digits] && digits.Length <= 11
                && digits.All(char.IsAsciiDigit) ? "Q" + id[1..]
            : Fail<string?>($"\"{Shown(text)}\" is no Wikidata id; write it as Q42");
    }

    /// <summary>Other names, without those that say nothing new.</summary>
    public IReadOnlyList<string> Aliases(string name, IEnumerable<string?> texts)
    {
        var aliases = texts.Select(text => Text(text, "aliases")).Where(alias => alias.Length > 0 && alias != name)
            .Distinct(StringComparer.Ordinal).Take(MostItems + 1).ToList();
        return aliases.Count <= MostItems && aliases.TrueForAll(static alias => alias.Any(char.IsLetter)) ? aliases
            : Fail<IReadOnlyList<string>>(aliases.Count > MostItems
                ? $"it has more than {MostItems} aliases; leave out some"
                : "an alias has no letter; write names in it") ?? [];
    }

    /// <summary>An office; null where none is told.</summary>
    public ListedOffice? Office(string? office, string? from, string? to)
    {
        var words = Text(office, "office");
        var (first, last) = (Day(from, "from"), Day(to, "to"));
        if (words.Length == 0)
        {
            return first is null
                && last is null ? null
                    : Fail<ListedOffice>("it has dates without an office; name the office, or empty the dates");
        }

        var told = new ListedOffice(words, first, last);
        return last is not null && !told.HasBegun(last)
            ? Fail<ListedOffice>($"the office begins on {first}, after its end on {last}; exchange or correct the dates") : told;
    }

    /// <summary>Notes what is wrong, unless something was before.</summary>
    public void Fail(string why) => Fault ??= why;

    /// <summary>The beginning of a text, fit for a message.</summary>
    public static string Shown(string? text) =>
        string.Concat((text ?? "").Take(MostShown).Select(static c => IsUnfit(c) ? '\uFFFD' : c))
        + (text?.Length > MostShown ? "…" : "");

    private T? Fail<T>(string why)
    {
        Fail(why);
        return default;
    }

    private string? Day(string? text, string column)
    {
        var day = Text(text, column);
        // What Wikidata's query service gives.
        day = day.EndsWith("T00:00:00Z", StringComparison.Ordinal) ? day[..^"T00:00:00Z".Length] : day;
        return day.Length == 0 ? null
            : DateOnly.TryParseExact(day, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? day
            : Fail<string>($"\"{Shown(text)}\" in \"{column}\" is no day; write it as 2021-01-20, 2021-01 or 2021");
    }

    // In one form whatever the keyboard or program, with single spaces.
    private string Text(string? text, string column)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "";
        }

        if (text.Length > MostCharacters || text.Any(IsUnfit) || !IsUnicode(text))
        {
            Fail(text.Length > MostCharacters
                ? $"\"{column}\" has {text.Length} characters; no name or office needs more than {MostCharacters}"
                : $"\"{column}\" holds characters that can't be seen (\"{Shown(text)}\"); type it anew");
            return "";
        }

        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Normalize(NormalizationForm.FormC);
        if ("=+-@＝＋－＠".Contains(words[0], StringComparison.Ordinal))
        {
            Fail($"\"{Shown(words)}\" in \"{column}\" begins as a spreadsheet's formula; write the name or value itself");
        }

        return words;
    }

    private static bool IsUnicode(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !char.IsSurrogatePair(text, i++))
            {
                return false;
            }
        }

        return true;
    }

    // Joiners are letters' business in Persian and Indian names; other marks that show nothing only deceive.
    private static bool IsUnfit(char c) => char.IsControl(c) || c is '\uFFFD' or '\u2028' or '\u2029'
        || (char.GetUnicodeCategory(c) == UnicodeCategory.Format && c is not ('\u200C' or '\u200D'));
}
