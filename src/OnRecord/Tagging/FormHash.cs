namespace OnRecord.Tagging;

/// <summary>Hashes of word forms (FNV-1a, 64 bits), the same on every machine.</summary>
internal static class FormHash
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>Hash of a form; <paramref name="salt"/> keeps kinds of form apart.</summary>
    internal static ulong Of(ReadOnlySpan<char> form, uint salt = 0)
    {
        unchecked
        {
            var hash = (Basis ^ salt) * Prime;
            foreach (var c in form)
            {
                hash = (hash ^ c) * Prime;
            }

            hash ^= hash >> 32;
            return hash;
        }
    }

    /// <summary>Writes the form as it is looked up: digits as 0, the curly apostrophe straight; at most as many code
    /// units as fit.</summary>
    internal static ReadOnlySpan<char> Normalise(ReadOnlySpan<char> form, Span<char> into, bool lower)
    {
        var length = Math.Min(form.Length, into.Length);
        for (var i = 0; i < length; i++)
        {
            var c = form[i];
            into[i] = char.IsAsciiDigit(c) ? '0' : c == '’' ? '\'' : lower ? char.ToLowerInvariant(c) : c;
        }

        return into[..length];
    }
}
