namespace OnRecord.Settings;

/// <summary>Which statement each token of a text belongs to.</summary>
/// <remarks>Statements inside the content of others have arrays of their own, so that they hide nothing of
/// these.</remarks>
internal sealed class StatementTokens
{
    private const int Nowhere = -2;

    private readonly int[] _content;
    private readonly int[] _frame;
    private readonly StatementTokens? _outer;

    /// <summary>Goes through the statements once, those inside others only where <paramref name="outer"/> is given; of
    /// two that share a token, the later has it.</summary>
    internal StatementTokens(TaggedText text, IReadOnlyList<Statement> statements, StatementTokens? outer = null)
    {
        _outer = outer;
        _content = new int[text.Count];
        _frame = new int[text.Count];
        Array.Fill(_content, -1);
        Array.Fill(_frame, -1);
        for (var s = 0; s < statements.Count; s++)
        {
            if (statements[s].Within is null == outer is null)
            {
                Fill(text, statements[s].Content, _content, s);
                Fill(text, statements[s].Source, _frame, s);
                Fill(text, statements[s].Cue, _frame, s);
            }
        }
    }

    /// <summary>Index of the statement whose content holds the cue at <paramref name="head"/> of another; −1 for
    /// none.</summary>
    internal int HostOf(int statement, int head) =>
        _outer is not null ? _outer._content[head] is >= 0 and var host ? host : Nowhere
            : _content[head] == statement ? -1 : _content[head];

    /// <summary>True where the token may be part of a statement's saying: it is the statement's, or nobody's besides
    /// the host's.</summary>
    internal bool IsOpen(int token, int statement, int host)
    {
        var isContentOpen = _content[token] == statement
            || (_outer is null ? _content[token] == host : _content[token] < 0 && _outer._content[token] == host);
        return isContentOpen && (_frame[token] < 0 || _frame[token] == statement);
    }

    private static void Fill(TaggedText text, IReadOnlyList<TextSpan> spans, int[] owners, int owner)
    {
        for (var i = 0; i < spans.Count; i++)
        {
            var (first, end) = text.TokensOf(spans[i]);
            Array.Fill(owners, owner, first, end - first);
        }
    }
}
