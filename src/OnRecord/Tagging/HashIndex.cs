namespace OnRecord.Tagging;

/// <summary>A read-only table from hashes to numbers: open addressing over two arrays that may lie in a mapped file.</summary>
/// <remarks>A key is 32 bits of the hash; two forms share one with a probability of about 2⁻³² a look-up.</remarks>
internal readonly unsafe struct HashIndex
{
    private readonly uint* _keys;
    private readonly ulong* _values;
    private readonly uint _mask;

    /// <summary>A table over <paramref name="slots"/> slots, a power of two; a key of 0 marks an empty one.</summary>
    internal HashIndex(uint* keys, ulong* values, int slots)
    {
        _keys = keys;
        _values = values;
        _mask = (uint)slots - 1;
    }

    /// <summary>Finds the number kept for a hash.</summary>
    internal bool TryFind(ulong hash, out ulong value)
    {
        var key = Key(hash);
        for (var slot = unchecked((uint)hash) & _mask; _keys[slot] != 0; slot = (slot + 1) & _mask)
        {
            if (_keys[slot] == key)
            {
                value = _values[slot];
                return true;
            }
        }

        value = 0;
        return false;
    }

    /// <summary>Lays out a table that is at most two thirds full.</summary>
    internal static (uint[] Keys, ulong[] Values) Build(IReadOnlyCollection<KeyValuePair<ulong, ulong>> entries)
    {
        var slots = 16;
        while (slots * 2L < entries.Count * 3L)
        {
            slots *= 2;
        }

        var keys = new uint[slots];
        var values = new ulong[slots];
        foreach (var (hash, value) in entries)
        {
            var slot = (int)(unchecked((uint)hash) & (uint)(slots - 1));
            while (keys[slot] != 0)
            {
                slot = (slot + 1) & (slots - 1);
            }

            keys[slot] = Key(hash);
            values[slot] = value;
        }

        return (keys, values);
    }

    private static uint Key(ulong hash) => Math.Max(1u, (uint)(hash >> 32));
}
