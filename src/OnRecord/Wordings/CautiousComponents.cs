namespace OnRecord.Wordings;

/// <summary>Sets of indexes that are joined pair by pair, except where that would bring two together that contradict
/// each other.</summary>
/// <remarks>A few words quoted alone may stand in two utterances; they must not make one of them.</remarks>
internal sealed class CautiousComponents
{
    private readonly Dictionary<int, HashSet<int>> _contrary = [];

    internal CautiousComponents(int count, IEnumerable<(int One, int Other)> contrary)
    {
        Sets = new Components(count);
        foreach (var (one, other) in contrary)
        {
            Of(one).Add(other);
            Of(other).Add(one);
        }
    }

    /// <summary>The sets.</summary>
    internal Components Sets { get; }

    /// <summary>Makes one set of the two that hold these indexes, unless members of them contradict each
    /// other.</summary>
    internal void Join(int one, int other)
    {
        var (first, second) = (Sets[one], Sets[other]);
        var (few, many) = Of(first).Count <= Of(second).Count ? (first, second) : (second, first);
        if (first == second || Of(few).Any(index => Sets[index] == many))
        {
            return;
        }

        // Those that contradict a member contradict the set. The smaller list goes into the larger, so that all joins
        // together take little more than linear time.
        Sets.Join(first, second);
        var contrary = Of(many);
        contrary.UnionWith(Of(few));
        _contrary.Remove(few);
        _contrary.Remove(many);
        _contrary[Sets[first]] = contrary;
    }

    private HashSet<int> Of(int index) =>
        _contrary.TryGetValue(index, out var known) ? known : _contrary[index] = [];
}
