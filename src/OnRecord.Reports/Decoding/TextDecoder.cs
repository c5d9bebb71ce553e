using System.Buffers;
using System.Text;
using System.Text.Unicode;
using UtfUnknown;

namespace OnRecord.Reports.Decoding;

/// <summary>Turns bytes into text, as given but for the encoding: line ends and control characters stay.</summary>
/// <remarks>A byte-order mark does not become part of the text.</remarks>
internal static class TextDecoder
{
    // Enough to tell an encoding from; the detector would otherwise walk all of a large file.
    private const int Sample = 256 * 1024;

    /// <summary>Decodes by byte-order mark, else UTF-16's pattern of zeros, else UTF-8 if valid, else the encoding that
    /// the sender or <paramref name="declared"/> names, else the one that the bytes look most like.</summary>
    /// <exception cref="OnRecordException">The bytes are not text (OR9005) or in no known encoding
    /// (OR9007).</exception>
    public static string Decode(RawReport raw, string? declared)
    {
        var bytes = raw.Bytes.Span;
        if (BinaryContent.Find(bytes) is { } what)
        {
            throw ReportErrors.Binary(raw.Place, what);
        }

        var text = DecodeUnicode(bytes) ?? DecodeLegacy(bytes, raw.Charset ?? declared)
            ?? throw ReportErrors.Undecodable(raw.Place, "neither UTF-8 nor a legacy encoding that can be told");
        return BinaryContent.HoldsTooManyControls(text) ? throw ReportErrors.Binary(raw.Place, "binary data") : text;
    }

    /// <summary>True when nothing in <paramref name="text"/> would leave ink.</summary>
    public static bool IsBlank(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c) && c is not ('\uFEFF' or '\u200B' or '\uFFFD'))
            {
                return false;
            }
        }

        return true;
    }

    private static string? DecodeUnicode(ReadOnlySpan<byte> bytes)
    {
        return bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => DecodeUtf8(bytes[3..], mayBeOther: false),
            [0xFF, 0xFE, 0, 0, ..] => new UTF32Encoding(false, false).GetString(bytes[4..]),
            [0, 0, 0xFE, 0xFF, ..] => new UTF32Encoding(true, false).GetString(bytes[4..]),
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
            _ => Utf16Pattern.Find(bytes)?.GetString(bytes) ?? DecodeUtf8(bytes, mayBeOther: true),
        };
    }

    // A long text with one broken character is still UTF-8: reading it as anything else would spoil all the others.
    private static string? DecodeUtf8(ReadOnlySpan<byte> bytes, bool mayBeOther)
    {
        if (mayBeOther && !Utf8.IsValid(bytes) && !IsMostlyUtf8(bytes))
        {
            return null;
        }

        return Encoding.UTF8.GetString(bytes);
    }

    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        var (whole, broken) = (0, 0);
        for (var i = 0; i < bytes.Length;)
        {
            var isWhole = Rune.DecodeFromUtf8(bytes[i..], out var rune, out var length) == OperationStatus.Done;
            whole += isWhole && !rune.IsAscii ? 1 : 0;
            broken += isWhole ? 0 : 1;
            i += length;
        }

        return whole > 4 * broken;
    }

    private static string? DecodeLegacy(ReadOnlySpan<byte> bytes, string? declared)
    {
        var encoding = Named(declared) ?? (Western.Fits(bytes) ? Named("windows-1252") : Detect(bytes));
        return encoding?.GetString(bytes);
    }

    private static Encoding? Detect(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)].ToArray();
        return Named(CharsetDetector.DetectFromBytes(sample).Detected?.EncodingName);
    }

    // Asking the provider itself leaves the process's registry of encodings alone.
    private static Encoding? Named(string? name)
    {
        var key = name?.Trim().Trim('"', '\'').ToLowerInvariant();
        return key switch
        {
            null or "" => null,
            // What pages that name these mean, by the Encoding Standard (encoding.spec.whatwg.org).
            "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => CodePagesEncodingProvider.Instance.GetEncoding(1252),
            _ => CodePagesEncodingProvider.Instance.GetEncoding(key),
        };
    }
}
