using System.Text;

namespace OnRecord.Reports.Decoding;

/// <summary>Recognises UTF-16 without a byte-order mark: in English, every other byte is zero.</summary>
internal static class Utf16Pattern
{
    public static Encoding? Find(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, 4096) & ~1)];
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        // Seven in ten allow for many curly quotation marks and some words in another script.
        var many = sample.Length / 2 * 7 / 10;
        return sample.Length < 4 ? null
            : odd > many && even <= many / 10 ? Encoding.Unicode
            : even > many && odd <= many / 10 ? Encoding.BigEndianUnicode
            : null;
    }
}
