using System.Text.Json;

namespace OnRecord.Cli.CheckSettings;

/// <summary>A JSON file that tells the check what to do, with the words for what may be wrong in it.</summary>
/// <param name="path">The file.</param>
/// <param name="kind">What it is.</param>
internal sealed class SettingFile(string path, SettingFileKind kind)
{
    /// <summary>Reads the file.</summary>
    /// <exception cref="OnRecordException">It can't be read, is too large, or is no JSON object.</exception>
    public PlacedValue Read()
    {
        var bytes = ReadBytes();
        try
        {
            var value = PlacedJson.Read(bytes);
            return value.Kind == JsonTokenType.StartObject ? value : throw Unfit(value, "is not a JSON object");
        }
        catch (PlacedJsonException broken)
        {
            throw new OnRecordException(kind.BrokenCode,
                $"{kind.Name} \"{path}\", line {broken.Line}, column {broken.Column}, is not JSON ({broken.Message}); correct it there.", broken);
        }
    }

    /// <summary>The members of an object that may have those of <paramref name="names"/> only, each once.</summary>
    /// <exception cref="OnRecordException">The object has another, or one twice.</exception>
    public IEnumerable<(PlacedValue Name, PlacedValue Value)> Members(PlacedValue value,
        params IReadOnlyList<string> names)
    {
        Expect(value, JsonTokenType.StartObject, "an object { … }");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in value.Members)
        {
            if (!names.Contains(member.Name.Text))
            {
                throw Unfit(member.Name, $"has \"{member.Name.Text}\", which means nothing here; it may have {Listed(names)}");
            }

            yield return seen.Add(member.Name.Text) ? member
                : throw Unfit(member.Name, $"has \"{member.Name.Text}\" a second time");
        }
    }

    /// <summary>The characters of a string.</summary>
    /// <exception cref="OnRecordException">The value is no string.</exception>
    public string String(PlacedValue value) => Expect(value, JsonTokenType.String, "a string").Text;

    /// <summary>The items of a list.</summary>
    /// <exception cref="OnRecordException">The value is no list.</exception>
    public IReadOnlyList<PlacedValue> Items(PlacedValue value) =>
        Expect(value, JsonTokenType.StartArray, "a list [ … ]").Items;

    /// <summary>The code of the rule that a value names.</summary>
    /// <exception cref="OnRecordException">There is no such rule (OR9604).</exception>
    public string Rule(PlacedValue value) =>
        (RuleNames.Find(String(value)) ?? throw SettingErrors.NoRule(value.Text, Where(value) + ": ")).Code;

    /// <summary>A failure at a value.</summary>
    public OnRecordException Unfit(PlacedValue at, string what, string? code = null) =>
        new(code ?? kind.UnfitCode, $"{Where(at)}, {what}.");

    private static string Listed(IReadOnlyList<string> names) => string.Join(", ", names.Select(name => $"\"{name}\""));

    private PlacedValue Expect(PlacedValue value, JsonTokenType wanted, string what) =>
        value.Kind == wanted ? value : throw Unfit(value, $"has {Named(value.Kind)} where {what} belongs");

    private static string Named(JsonTokenType kind) => kind switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };

    private string Where(PlacedValue at) =>
        FormattableString.Invariant($"{kind.Name} \"{path}\", line {at.Line}, column {at.Column}");

    private byte[] ReadBytes()
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[kind.MostBytes + 1];
            var length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return length <= kind.MostBytes ? bytes[..length]
                : throw Unreadable($"it is larger than {kind.MostBytes / 1024 / 1024} MB", null);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Unreadable(cause is FileNotFoundException or DirectoryNotFoundException ? "it is not there"
                : cause.Message.TrimEnd('.'), cause);
        }
    }

    private OnRecordException Unreadable(string why, Exception? cause) =>
        new(kind.UnreadableCode, $"{kind.Name} \"{path}\" could not be read ({why}); check the path and its permissions.", cause);
}
