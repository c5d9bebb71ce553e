namespace OnRecord.Wordings.Index;

/// <summary>Numbers in as few bytes as they need: seven bits a byte, the lowest first, the high bit set on all but the
/// last.</summary>
internal static class Varint
{
    /// <summary>Writes a number and says how many bytes it took; at most ten.</summary>
    public static int Write(Span<byte> target, ulong value)
    {
        var length = 0;
        while (value >= 0x80)
        {
            target[length++] = (byte)((value & 0x7F) | 0x80);
            value >>= 7;
        }

        target[length++] = (byte)value;
        return length;
    }

    /// <summary>Reads the number at a position and moves the position behind it.</summary>
    /// <exception cref="IndexOutOfRangeException">The number goes on behind the bytes' end.</exception>
    public static ulong Read(ReadOnlySpan<byte> source, ref int position)
    {
        ulong value = source[position++];
        if (value < 0x80)
        {
            return value;
        }

        value &= 0x7F;
        for (var shift = 7; shift < 64; shift += 7)
        {
            ulong next = source[position++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                break;
            }
        }

        return value;
    }
}
