using OnRecord.Training.Networks;

namespace OnRecord.Training.Statements;

/// <summary>How often the network's tags, relations and heads are right, over tokens whose answer is known.</summary>
internal static unsafe class SideAccuracy
{
    internal static string Of(StatementNetwork network, IReadOnlyList<Example> examples)
    {
        using var graph = new Graph(0, 256);
        var counts = new (int Right, int All)[4];
        foreach (var example in examples)
        {
            graph.Reset();
            var encoded = network.Encode(graph, example);
            var queries = graph.Linear(encoded.Second, network.Queries);
            var keys = graph.Linear(encoded.Second, network.HeadKeys);
            foreach (var (first, end) in example.Sentences)
            {
                for (var t = first; t < end; t++)
                {
                    Count(ref counts[0], Best(encoded.Tags.Row(t), network.Labels.Tags.Count), example.Tags[t]);
                    Count(ref counts[1], Best(encoded.Side.Row(t) + network.NameColumn, LabelSets.NameCount), example.Names[t]);
                    Count(ref counts[2], Best(encoded.Side.Row(t) + network.RelationColumn, network.Labels.Relations.Count), example.Relations[t]);
                    Count(ref counts[3], Head(network, ((nint)queries.Row(t), keys), t, (first, end)), example.Heads[t]);
                }
            }
        }

        return $"  tags {Share(counts[0])} names {Share(counts[1])} relations {Share(counts[2])} heads {Share(counts[3])}";
    }

    private static string Share((int Right, int All) count) => $"{100.0 * count.Right / Math.Max(1, count.All):f1}";

    private static void Count(ref (int Right, int All) count, int found, int gold)
    {
        if (gold >= 0)
        {
            count = (count.Right + (found == gold ? 1 : 0), count.All + 1);
        }
    }

    private static int Best(float* scores, int count)
    {
        var best = 0;
        for (var i = 1; i < count; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return best;
    }

    private static int Head(StatementNetwork network, (nint Query, Node Keys) nodes, int token, (int First, int End) sentence)
    {
        var (best, top) = (-1, float.NegativeInfinity);
        var distances = network.HeadDistances;
        for (var other = sentence.First; other < sentence.End; other++)
        {
            var score = distances.Value[Math.Clamp(other - token + distances.Columns / 2, 0, distances.Columns - 1)];
            var query = (float*)nodes.Query;
            var key = nodes.Keys.Row(other);
            for (var i = 0; i < StatementNetwork.Keys; i++)
            {
                score += query[i] * key[i];
            }

            (best, top) = score > top ? (other, score) : (best, top);
        }

        return best;
    }
}
