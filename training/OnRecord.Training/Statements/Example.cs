using OnRecord.Statements;
using OnRecord.Text;

namespace OnRecord.Training.Statements;

/// <summary>A stretch of a text, at most some hundred tokens and whole paragraphs where possible, with what is known of
/// it.</summary>
/// <remarks>All arrays but the anchors run over the stretch's tokens; −1 stands for "not known".</remarks>
internal sealed class Example
{
    internal required TextFacts Facts { get; init; }

    internal ReportText Text => Facts.Text;

    /// <summary>First token of the stretch in the text.</summary>
    internal required int First { get; init; }

    /// <summary>Embedding rows; the first of each is the word's own.</summary>
    internal required int[][] Rows { get; init; }

    internal required int[] Tags { get; init; }

    internal required int[] Names { get; init; }

    /// <summary>Index of the head in the stretch.</summary>
    internal required int[] Heads { get; init; }

    internal required int[] Relations { get; init; }

    /// <summary>Sentences, as token indexes in the stretch.</summary>
    internal required (int First, int End)[] Sentences { get; init; }

    /// <summary>What kind of anchor each token is: see <see cref="AnchorKinds"/>.</summary>
    internal required int[] Anchors { get; init; }

    /// <summary>The label of each token in the flat annotation.</summary>
    internal required int[] Flat { get; init; }

    /// <summary>For each anchor token, the window and the label of each of its tokens.</summary>
    internal required IReadOnlyDictionary<int, int[]> Labels { get; init; }

    internal int Count => Rows.Length;

    internal bool HasStatements { get; init; }
}
