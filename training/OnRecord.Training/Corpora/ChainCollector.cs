namespace OnRecord.Training.Corpora;

/// <summary>Gathers mentions into chains.</summary>
internal sealed class ChainCollector
{
    private readonly Dictionary<string, List<(CoreferenceMention Mention, string? Type)>> _byChain =
        new(StringComparer.Ordinal);

    /// <summary>Adds a mention to the chain <paramref name="id"/>; <paramref name="type"/> is null where it isn't
    /// marked.</summary>
    public void Add(string id, CoreferenceMention mention, string? type)
    {
        if (!_byChain.TryGetValue(id, out var mentions))
        {
            _byChain.Add(id, mentions = []);
        }

        mentions.Add((mention, type));
    }

    /// <summary>The chains in the order of their first mentions.</summary>
    public IReadOnlyList<CoreferenceChain> Build() =>
        [.. _byChain.Select(static chain => Chain(chain.Key, chain.Value))
            .OrderBy(static chain => chain.Mentions[0].Span).ThenBy(static chain => chain.Id, StringComparer.Ordinal)];

    // The order of grouping makes the earliest of equally common types win.
    private static CoreferenceChain Chain(string id, List<(CoreferenceMention Mention, string? Type)> mentions)
    {
        var ordered = mentions.OrderBy(static item => item.Mention.Span).ToList();
        var type = ordered.Select(static item => item.Type).OfType<string>().GroupBy(static type => type)
            .MaxBy(static same => same.Count())?.Key;
        return new CoreferenceChain(id, [.. ordered.Select(static item => item.Mention)], type);
    }
}
