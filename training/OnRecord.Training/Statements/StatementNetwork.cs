using OnRecord.Neural;
using OnRecord.Statements;
using OnRecord.Tagging;
using OnRecord.Training.Networks;

namespace OnRecord.Training.Statements;

/// <summary>One network for all tasks: an encoder of two bidirectional recurrent layers under taggers for parts of
/// speech, names, heads and anchors; and, for each anchor, a small recurrent layer and a label chain over its
/// window.</summary>
internal sealed unsafe class StatementNetwork
{
    internal const int Keys = 32;
    private readonly Random _random;
    private readonly List<Parameter> _all = [];
    private readonly NetworkOptions _options;

    // The form rows of the names seen, by the label of the name.
    private readonly List<int[]>[] _names =
        [.. Enumerable.Range(0, LabelSets.NameCount).Select(static _ => new List<int[]>())];

    internal StatementNetwork(NetworkOptions options, int formRows, LabelSets labels)
    {
        _options = options;
        _random = new Random(options.Seed);
        Labels = labels;
        First = new Recurrence(options.FirstUnits);
        Second = new Recurrence(options.SecondUnits);
        Window = new Recurrence(options.WindowUnits);
        Table = Make("table", formRows + PlaceRows.Count, options.Embedding, sparse: true).Randomise(_random, 0.1);
        FirstGates = Make("first.gates", options.Embedding, First.GateColumns).Glorot(_random);
        FirstWeights = Bias(Make("first.weights", 2, Recurrence.Weights * options.FirstUnits), options.FirstUnits);
        SecondGates = Make("second.gates", First.OutputColumns, Second.GateColumns).Glorot(_random);
        SecondWeights = Bias(Make("second.weights", 2, Recurrence.Weights * options.SecondUnits), options.SecondUnits);
        TagScores = Make("tags", First.OutputColumns, Pad(labels.Tags.Count)).Glorot(_random);
        TagBias = Make("tags.bias", 1, Pad(labels.Tags.Count));
        NameColumn = 0;
        RelationColumn = LabelSets.NameCount;
        FlatColumn = RelationColumn + labels.Relations.Count;
        AnchorColumn = FlatColumn + LabelChain.Labels;
        SideScores = Make("side", Second.OutputColumns, Pad(AnchorColumn + AnchorKinds.Count)).Glorot(_random);
        SideBias = Make("side.bias", 1, SideScores.Columns);
        Queries = Make("heads.queries", Second.OutputColumns, Keys).Glorot(_random);
        HeadKeys = Make("heads.keys", Second.OutputColumns, Keys).Glorot(_random);
        HeadDistances = Make("heads.distances", 1, 64);
        WindowTokens = Make("window.tokens", Second.OutputColumns, Window.GateColumns).Glorot(_random);
        WindowAnchor = Make("window.anchor", Second.OutputColumns, Window.GateColumns).Glorot(_random);
        WindowRelations = Make("window.relations", AnchorWindow.Relations, Window.GateColumns, sparse: true)
            .Randomise(_random, 0.1);
        WindowWeights = Bias(Make("window.weights", 2, Recurrence.Weights * options.WindowUnits), options.WindowUnits);
        WindowScores = Make("window.scores", Window.OutputColumns, LabelChain.Labels).Glorot(_random);
        WindowBias = Make("window.scores.bias", 1, LabelChain.Labels);
        Transitions = Make("window.transitions", LabelChain.Labels + 1, LabelChain.Labels);
        SpanLabels.Forbid(new Span<float>(Transitions.Value, Transitions.Size));
    }

    internal LabelSets Labels { get; }

    internal IReadOnlyList<Parameter> All => _all;

    /// <summary>The dense parameters that a model keeps as they are.</summary>
    internal IReadOnlyList<Parameter> Kept =>
    [
        FirstGates, FirstWeights, SecondGates, SecondWeights, TagScores, TagBias, WindowTokens, WindowAnchor,
            WindowRelations,
        WindowWeights, WindowScores, WindowBias, Transitions,
    ];

    internal Recurrence First { get; }

    internal Recurrence Second { get; }

    internal Recurrence Window { get; }

    internal Parameter Table { get; }

    internal Parameter FirstGates { get; }

    internal Parameter FirstWeights { get; }

    internal Parameter SecondGates { get; }

    internal Parameter SecondWeights { get; }

    internal Parameter TagScores { get; }

    internal Parameter TagBias { get; }

    internal Parameter SideScores { get; }

    internal Parameter SideBias { get; }

    internal Parameter Queries { get; }

    internal Parameter HeadKeys { get; }

    internal Parameter HeadDistances { get; }

    internal Parameter WindowTokens { get; }

    internal Parameter WindowAnchor { get; }

    internal Parameter WindowRelations { get; }

    internal Parameter WindowWeights { get; }

    internal Parameter WindowScores { get; }


    internal Parameter WindowBias { get; }

    internal Parameter Transitions { get; }

    internal int NameColumn { get; }

    internal int RelationColumn { get; }

    internal int FlatColumn { get; }

    internal int AnchorColumn { get; }

    /// <summary>Takes an example's names among those that may be put in place of others.</summary>
    internal void AddNames(Example example)
    {
        for (var t = 0; t < example.Count; t++)
        {
            if (example.Names[t] > 0)
            {
                _names[example.Names[t]].Add(example.Rows[t][..^PlaceRows.PerToken]);
            }
        }
    }

    /// <summary>What the encoder makes of a stretch.</summary>
    internal readonly record struct Encoded(Node Tags, Node Second, Node Side);

    /// <summary>Runs the encoder.</summary>
    internal Encoded Encode(Graph graph, Example example)
    {
        var rows = graph.Noise is null ? example.Rows : DropWords(example, graph.Noise);
        var x = graph.DropColumns(graph.Lookup(Table, rows), _options.Dropout * 0.5);
        var first = graph.Recur(First, graph.Linear(x, FirstGates), FirstWeights);
        first = graph.DropColumns(first, _options.Dropout);
        var tags = graph.Linear(first, TagScores, TagBias);
        var second = graph.Recur(Second, graph.Linear(first, SecondGates), SecondWeights);
        second = graph.DropColumns(second, _options.Dropout);
        return new Encoded(tags, second, graph.Linear(second, SideScores, SideBias));
    }

    /// <summary>What every token of a stretch brings to any window.</summary>
    internal Node TokenGates(Graph graph, Node second) => graph.Linear(second, WindowTokens);

    /// <summary>Scores of the span labels of a window's tokens.</summary>
    internal Node WindowPass(Graph graph, (Node Second, Node TokenGates) nodes, (int First, int End, int Anchor) window,
        byte[] relations)
    {
        var anchor = graph.Linear(graph.Rows(nodes.Second, [window.Anchor]), WindowAnchor);
        var gates = graph.Window(nodes.TokenGates, window.First, anchor, (WindowRelations, relations),
            window.End - window.First);
        var hidden = graph.Recur(Window, gates, WindowWeights);
        hidden = graph.DropColumns(hidden, _options.Dropout * 0.5);
        return graph.Linear(hidden, WindowScores, WindowBias);
    }

    // Unknown words, and names in place of other names of their kind, so that it is the context that is learned from.
    private int[][] DropWords(Example example, Random noise)
    {
        var rows = new int[example.Count][];
        for (var t = 0; t < rows.Length; t++)
        {
            rows[t] = example.Rows[t];
            var pool = example.Names[t] > 0 && noise.NextDouble() < _options.NameSwaps ? _names[example.Names[t]] : [];
            if (pool.Count > 0)
            {
                rows[t] = [.. pool[noise.Next(pool.Count)], .. rows[t].AsSpan(^PlaceRows.PerToken..)];
            }
            else if (noise.NextDouble() < _options.WordDropout)
            {
                rows[t] = (int[])rows[t].Clone();
                rows[t][0] = FormRows.Unknown;
            }
        }

        return rows;
    }

    private Parameter Make(string name, int rows, int columns, bool sparse = false)
    {
        var parameter = new Parameter(name, (rows, columns), sparse, _options.Workers);
        _all.Add(parameter);
        return parameter;
    }

    // Gates begin mostly open, so that what is far away is not forgotten at once.
    private static Parameter Bias(Parameter weights, int units)
    {
        for (var direction = 0; direction < 2; direction++)
        {
            for (var unit = 0; unit < units; unit++)
            {
                weights.Value[direction * 2 * units + unit] = 0.5f;
            }
        }

        return weights;
    }

    private static int Pad(int columns) => (columns + 7) / 8 * 8;
}
