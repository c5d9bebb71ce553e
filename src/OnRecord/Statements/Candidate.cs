using OnRecord.Text;

namespace OnRecord.Statements;

/// <summary>A statement that might be made, round one anchor.</summary>
internal sealed class Candidate
{
    /// <summary>The window that was labelled.</summary>
    internal required AnchorWindow Window { get; init; }

    /// <summary>A span label (<see cref="SpanLabels"/>) for each token of the window.</summary>
    internal required byte[] Labels { get; init; }

    /// <summary>What the anchor is taken for: see <see cref="AnchorKinds"/>.</summary>
    internal required int Kind { get; init; }

    /// <summary>Probability that the token is an anchor at all.</summary>
    internal required float AnchorProbability { get; init; }

    /// <summary>Probability that the window holds any content for the anchor.</summary>
    internal required float ExistenceProbability { get; init; }

    /// <summary>Mean probability of the labels of the content's tokens; 0 without content.</summary>
    internal required float ContentProbability { get; init; }

    /// <summary>Mean probability of the labels of the source's tokens; 0 without a source.</summary>
    internal required float SourceProbability { get; init; }

    /// <summary>Probability that every content span begins and ends where it does, taken apart.</summary>
    internal required float EdgeProbability { get; init; }

    /// <summary>Mean probability of the labels of the cue's tokens; 0 without a cue.</summary>
    internal required float CueProbability { get; init; }

    /// <summary>True when the form of the text shows it, not the network.</summary>
    internal bool IsSet { get; init; }

    /// <summary>Chance that a trained annotator would have it, with this source.</summary>
    internal double Score { get; set; }

    /// <summary>A candidate that the form of the text shows, not the network: every probability is 1.</summary>
    internal static Candidate OfForm(AnchorWindow window, byte[] labels, int kind) => new()
    {
        Window = window,
        Labels = labels,
        Kind = kind,
        AnchorProbability = 1,
        ExistenceProbability = 1,
        ContentProbability = 1,
        SourceProbability = 1,
        EdgeProbability = 1,
        CueProbability = kind == AnchorKinds.Cue ? 1 : 0,
        IsSet = true,
    };

    /// <summary>True when any token of the window carries the label or the one that goes on with it.</summary>
    internal bool Has(int label)
    {
        foreach (var l in Labels)
        {
            if (l == label || l == label + 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when a span with the label begins at a place of the window.</summary>
    internal bool Begins(int place, int label) => Labels[place] == label
        || (Labels[place] == label + 1 && (place == 0 || (Labels[place - 1] != label && Labels[place - 1] != label + 1)));

    /// <summary>True when the token is labelled as content.</summary>
    internal bool IsContent(int token)
    {
        var i = token - Window.First;
        return i >= 0 && i < Labels.Length && Labels[i] is (SpanLabels.Content or SpanLabels.Content + 1);
    }

    /// <summary>True when a token is content of both.</summary>
    internal bool SharesContent(Candidate other)
    {
        var end = Math.Min(Window.End, other.Window.End);
        for (var token = Math.Max(Window.First, other.Window.First); token < end; token++)
        {
            if (IsContent(token) && other.IsContent(token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The spans with a label, in the order of the text.</summary>
    internal List<TextSpan> Spans(ReportText text, int label)
    {
        var spans = new List<TextSpan>();
        var tokens = text.TokenSpan;
        for (var i = 0; i < Labels.Length; i++)
        {
            var span = tokens[Window.First + i].Span;
            if (Begins(i, label))
            {
                spans.Add(span);
            }
            else if (Labels[i] == label + 1)
            {
                spans[^1] = new TextSpan(spans[^1].Start, span.End);
            }
        }

        return spans;
    }
}
