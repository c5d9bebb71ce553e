namespace OnRecord.Training.Statements;

/// <summary>The sizes of a network and how it is trained; the numbers were chosen on the development texts
/// (docs/measurements.md).</summary>
internal sealed record NetworkOptions
{
    /// <summary>How often the texts are gone over, unless told otherwise.</summary>
    internal const int DefaultEpochs = 20;

    /// <summary>Numbers in an embedding; this and the units are multiples of 8.</summary>
    internal int Embedding { get; init; } = 128;

    /// <summary>Units of the first layer, each direction.</summary>
    internal int FirstUnits { get; init; } = 64;

    /// <summary>Units of the second layer, each direction.</summary>
    internal int SecondUnits { get; init; } = 48;

    /// <summary>Units of the layer over a window, each direction.</summary>
    internal int WindowUnits { get; init; } = 32;

    /// <summary>Share of words that are made unknown, so that endings and clusters are learned from.</summary>
    internal double WordDropout { get; init; } = 0.15;

    /// <summary>Share of names that another name of their kind is put in place of.</summary>
    internal double NameSwaps { get; init; } = 0.2;

    /// <summary>Share of a layer's columns that are dropped.</summary>
    internal double Dropout { get; init; } = 0.3;

    /// <summary>Weight of the parts of speech, names, heads and relations; the statements' is 1.</summary>
    internal double SideWeight { get; init; } = 0.3;

    /// <summary>Share of the likely but wrong anchors whose windows are learned, as holding nothing.</summary>
    internal double Negatives { get; init; } = 0.5;

    /// <summary>Times that the examples are gone over.</summary>
    internal int Epochs { get; init; } = DefaultEpochs;

    /// <summary>Length of a step at the start; it falls to 0 in a straight line.</summary>
    internal double Rate { get; init; } = 0.002;

    /// <summary>Graphs that share a batch; another number gives other sums, and so another network.</summary>
    internal int Workers { get; init; } = 2;

    /// <summary>Examples in a step.</summary>
    internal int Batch { get; init; } = 8;

    /// <summary>Where all random numbers come from.</summary>
    internal int Seed { get; init; } = 1;
}
