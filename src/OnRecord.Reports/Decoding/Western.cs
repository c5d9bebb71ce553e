namespace OnRecord.Reports.Decoding;

/// <summary>Recognises English in Windows-1252, which has too few other bytes for a detector to go by.</summary>
internal static class Western
{
    /// <summary>True when bytes above 127 are few and stand alone, as curly marks, dashes and accented letters do,
    /// while words in another alphabet come in runs.</summary>
    public static bool Fits(ReadOnlySpan<byte> bytes)
    {
        var (high, run, longest) = (0, 0, 0);
        foreach (var b in bytes)
        {
            if (b is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D)
            {
                return false;
            }

            run = b >= 0xC0 ? run + 1 : 0;
            high += b >= 0x80 ? 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest < 3 && high <= 1 + (bytes.Length / 20);
    }
}
