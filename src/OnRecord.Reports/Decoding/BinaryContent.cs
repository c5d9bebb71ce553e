namespace OnRecord.Reports.Decoding;

/// <summary>Recognises bytes that are not text.</summary>
internal static class BinaryContent
{
    /// <summary>What the first bytes say the file is, such as "a PDF document"; null when they don't.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        return bytes switch
        {
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => "a PDF document",
            [(byte)'P', (byte)'K', 3, 4, ..] => "a ZIP archive or an office document",
            [0xD0, 0xCF, 0x11, 0xE0, ..] => "an office document",
            [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => "an RTF document",
            [0x1F, 0x8B, ..] => "a gzip archive",
            [0x28, 0xB5, 0x2F, 0xFD, ..] => "a Zstandard archive",
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => "a PNG picture",
            [0xFF, 0xD8, 0xFF, ..] => "a JPEG picture",
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "a GIF picture",
            [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] => "a program",
            [(byte)'S', (byte)'Q', (byte)'L', (byte)'i', (byte)'t', (byte)'e', ..] => "a SQLite database",
            _ => null,
        };
    }

    /// <summary>True when control characters and characters that could not be decoded are more than one in fifty, a few
    /// always allowed: scanners and old terminals leave some in real texts.</summary>
    public static bool HoldsTooManyControls(string text)
    {
        var controls = 0;
        foreach (var c in text)
        {
            controls += (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085'))
                || c == '\uFFFD'
                ? 1 : 0;
        }

        return controls > 3 + (text.Length / 50);
    }
}
