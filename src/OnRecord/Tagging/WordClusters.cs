using System.Collections.Frozen;

namespace OnRecord.Tagging;

/// <summary>Brown clusters of word forms (Brown et al. 1992): words used alike share the beginning of a bit string.</summary>
/// <remarks>Two clusterings of the same news text: one with about a thousand clusters, one that goes on to single words.</remarks>
internal sealed class WordClusters
{
    private readonly FrozenDictionary<ulong, WordPaths> _paths;

    /// <summary>Clusters by the hash of the normalised form.</summary>
    internal WordClusters(IEnumerable<KeyValuePair<ulong, WordPaths>> paths) => _paths = paths.ToFrozenDictionary();

    /// <summary>All forms' hashes and paths.</summary>
    internal IEnumerable<KeyValuePair<ulong, WordPaths>> All => _paths;

    /// <summary>The paths of a form: as it is, else in lower case, else with a capital.</summary>
    internal WordPaths Find(ReadOnlySpan<char> form)
    {
        Span<char> buffer = stackalloc char[48];
        var normal = FormHash.Normalise(form, buffer, lower: false);
        if (_paths.TryGetValue(FormHash.Of(normal), out var found))
        {
            return found;
        }

        Span<char> lowered = stackalloc char[48];
        var lower = FormHash.Normalise(form, lowered, lower: true);
        if (_paths.TryGetValue(FormHash.Of(lower), out found) || lower.IsEmpty)
        {
            return found;
        }

        lowered[0] = char.ToUpperInvariant(lowered[0]);
        return _paths.GetValueOrDefault(FormHash.Of(lower));
    }
}
