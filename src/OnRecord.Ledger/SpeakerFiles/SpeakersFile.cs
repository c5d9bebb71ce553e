using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace OnRecord.Ledger.SpeakerFiles;

/// <summary>The speakers of a file, and the rows that had to be left out.</summary>
/// <param name="Entries">One for each speaker, in the order of their first rows.</param>
/// <param name="Faults">In the order of their lines.</param>
/// <param name="UnusedColumns">Names of columns that nothing is taken from.</param>
internal sealed record SpeakersFile(
    IReadOnlyList<SpeakerEntry> Entries, IReadOnlyList<SpeakerFault> Faults, IReadOnlyList<string> UnusedColumns)
{
    private const long MostBytes = 256L << 20;

    /// <summary>Reads a table or JSON lines, as the file's ending says.</summary>
    /// <exception cref="OnRecordException">The file can't be used at all (OR9521).</exception>
    public static SpeakersFile Read(string path)
    {
        var isTable = Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".CSV" or ".TSV" => true,
            ".JSONL" or ".NDJSON" => false,
            _ => throw LedgerErrors.BadSpeakersFile(path, "its ending names no format",
                "call a table .csv, JSON lines .jsonl"),
        };
        var text = Decode(path, Bytes(path));
        return isTable ? Parse(new SpeakerTable(path), text) : Parse(new SpeakerLines(), text);
    }

    private static SpeakersFile Parse(SpeakerRows rows, string text)
    {
        foreach (var (line, number) in FileLines.Of(text))
        {
            rows.Take(line.Span, number);
        }

        rows.Complete();
        var entries = new SpeakerEntries();
        entries.Take(rows.Entries);
        return new SpeakersFile(entries.All,
            [.. rows.Faults.Concat(entries.Faults).OrderBy(static fault => fault.Line)], rows.UnusedColumns);
    }

    private static byte[] Bytes(string path)
    {
        try
        {
            return new FileInfo(path) is { Exists: true, Length: > MostBytes }
                ? throw LedgerErrors.BadSpeakersFile(path, "it has more than 256 MB", "divide it into several files")
                : File.ReadAllBytes(path);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw LedgerErrors.BadSpeakersFile(path, cause);
        }
    }

    private static string Decode(string path, byte[] bytes)
    {
        ReadOnlySpan<byte> content = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes;
        return Utf8.IsValid(content) ? Encoding.UTF8.GetString(content)
            : throw LedgerErrors.BadSpeakersFile(path, $"line {LineOfFault(content)} is not in UTF-8",
                "save it as UTF-8");
    }

    private static int LineOfFault(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return bytes[..at].Count((byte)'\n') + 1;
    }
}
