using System.Buffers;
using System.Text.Json;
using OnRecord.Cli.Formats;
using OnRecord.Cli.Outputs;

namespace OnRecord.Cli.CheckSettings;

/// <summary>Reads and writes baselines: the contract <c>onrecord-baseline/1</c>.</summary>
internal sealed class BaselineFile
{
    /// <summary>Name and version of the contract.</summary>
    public const string Schema = "onrecord-baseline/1";

    private readonly SettingFile _file;

    private BaselineFile(string path) => _file = new SettingFile(path, SettingFileKind.Baseline);

    /// <summary>The entries of a file.</summary>
    /// <exception cref="OnRecordException">It can't be used (OR9604 to OR9607).</exception>
    public static IReadOnlyList<KnownFinding> Read(string path) => new BaselineFile(path).Read();

    /// <summary>Writes a file of <paramref name="entries"/>, one a line.</summary>
    /// <exception cref="OnRecordException">It can't be written (OR9201).</exception>
    public static void Write(string path, IReadOnlyList<KnownFinding> entries)
    {
        try
        {
            using var output = OutputStream.ToFile(path);
            output.Stream.Write(Bytes(entries));
            output.Complete();
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw OutputErrors.Unwritable(path, cause);
        }
    }

    private IReadOnlyList<KnownFinding> Read()
    {
        var file = _file.Read();
        var members = _file.Members(file, "schema", "known")
            .ToDictionary(member => member.Name.Text, member => member.Value, StringComparer.Ordinal);
        var schema = members.TryGetValue("schema", out var named) ? _file.String(named) : null;
        if (schema != Schema)
        {
            throw _file.Unfit(named
                ?? file, $"has the schema \"{schema}\", and this version of OnRecord reads \"{Schema}\"; write the baseline anew");
        }

        return members.TryGetValue("known", out var known) ? [.. _file.Items(known).Select(Entry)]
            : throw _file.Unfit(file, "has no list \"known\"");
    }

    private KnownFinding Entry(PlacedValue value)
    {
        var members = _file.Members(value, "rule", "report", "fingerprint", "reason", "message")
            .ToDictionary(member => member.Name.Text, member => member.Value, StringComparer.Ordinal);
        var rule = _file.Rule(Member("rule"));
        var reason = members.TryGetValue("reason", out var given) ? _file.String(given).Trim() : "";
        if (reason.Length == 0)
        {
            throw _file.Unfit(given
                ?? value, $"has a finding of {rule} without a reason; say why it is to stay",
                SettingErrors.NoReasonCode);
        }

        return new KnownFinding(rule, _file.String(Member("report")), _file.String(Member("fingerprint")), reason)
        {
            Message = members.TryGetValue("message", out var message) ? _file.String(message) : null,
        };

        PlacedValue Member(string name) => members.TryGetValue(name, out var found) ? found
            : throw _file.Unfit(value, $"has a finding without \"{name}\"");
    }

    private static ReadOnlySpan<byte> Bytes(IReadOnlyList<KnownFinding> entries)
    {
        var buffer = new ArrayBufferWriter<byte>();
        buffer.Write("{\"schema\":\""u8);
        buffer.Write(System.Text.Encoding.UTF8.GetBytes(Schema));
        buffer.Write("\",\"known\":["u8);
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            buffer.Write(i == 0 ? "\n"u8 : ",\n"u8);
            JsonText.Append(buffer, json => Write(json, entry));
        }

        buffer.Write("\n]}\n"u8);
        return buffer.WrittenSpan;
    }

    private static void Write(Utf8JsonWriter json, KnownFinding entry)
    {
        json.WriteStartObject();
        json.WriteString("rule", entry.Rule);
        json.WriteString("report", entry.Report);
        json.WriteString("fingerprint", entry.Fingerprint);
        json.WriteString("reason", entry.Reason);
        if (entry.Message is { } message)
        {
            json.WriteString("message", message);
        }

        json.WriteEndObject();
    }
}
