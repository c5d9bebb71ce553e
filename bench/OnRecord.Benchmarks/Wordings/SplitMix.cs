namespace OnRecord.Benchmarks.Wordings;

/// <summary>Numbers that look random and are the same everywhere (SplitMix64, Steele, Lea and Flood 2014).</summary>
/// <param name="seed">Where they begin.</param>
internal struct SplitMix(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        unchecked
        {
            var bits = _state += 0x9E37_79B9_7F4A_7C15;
            bits = (bits ^ (bits >> 30)) * 0xBF58_476D_1CE4_E5B9;
            bits = (bits ^ (bits >> 27)) * 0x94D0_49BB_1331_11EB;
            return bits ^ (bits >> 31);
        }
    }

    /// <summary>A number from 0, under 1.</summary>
    public double NextPart() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from 0, under a limit.</summary>
    public int Below(int limit) => (int)(NextPart() * limit);
}
