using OnRecord.Neural;

namespace OnRecord.Statements;

/// <summary>One thread's memory for labelling the windows of a stretch.</summary>
internal sealed class WindowScratch : IDisposable
{
    private byte[] _relations = [];

    /// <summary>First token of the stretch in hand.</summary>
    internal int First { get; private set; }

    /// <summary>Just past its last token.</summary>
    internal int End { get; private set; }

    /// <summary>The windows of its likely anchors in order, each with the anchor's probability and kind.</summary>
    internal List<(AnchorWindow Window, float Probability, int Kind)> Windows { get; } = [];

    /// <summary>What each token brings to the gates of any window that holds it.</summary>
    internal NumberBuffer TokenGates { get; } = new();

    /// <summary>What each anchor brings to the gates of its window.</summary>
    internal NumberBuffer AnchorGates { get; } = new();

    /// <summary>What a relation to the anchor brings to the gates of the tokens that stand in it, one direction.</summary>
    internal NumberBuffer RelationGates { get; } = new();

    /// <summary>A row of gates to which nothing has been added.</summary>
    internal NumberBuffer Zeros { get; } = new();

    internal NumberBuffer Anchors { get; } = new();

    internal NumberBuffer AnchorRows { get; } = new();

    internal NumberBuffer Gates { get; } = new();

    internal NumberBuffer Cell { get; } = new();

    internal NumberBuffer Hidden { get; } = new();

    internal NumberBuffer Scores { get; } = new();

    internal NumberBuffer Marginals { get; } = new();

    /// <inheritdoc/>
    public void Dispose()
    {
        TokenGates.Dispose();
        AnchorGates.Dispose();
        RelationGates.Dispose();
        Zeros.Dispose();
        Anchors.Dispose();
        AnchorRows.Dispose();
        Gates.Dispose();
        Cell.Dispose();
        Hidden.Dispose();
        Scores.Dispose();
        Marginals.Dispose();
    }

    /// <summary>Takes up a stretch.</summary>
    internal void Begin(int first, int end)
    {
        First = first;
        End = end;
        Windows.Clear();
    }

    /// <summary>Room for the relations of a window.</summary>
    internal Span<byte> Relations(int count)
    {
        if (_relations.Length < count)
        {
            _relations = new byte[count];
        }

        return _relations.AsSpan(0, count);
    }
}
