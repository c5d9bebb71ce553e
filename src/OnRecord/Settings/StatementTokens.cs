namespace OnRecord.Settings;

/// <summary>Which statement each token of a text belongs to.</summary>
/// <remarks>Statements inside the content of others have arrays of their own, so that they hide nothing of these.</remarks>
internal sealed class StatementTokens
{
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

    /// <summary>Index of the statement whose content holds the token; −1 for none.</summary>
    internal int Content(int token) => _content[token];

    /// <summary>Index of the statement whose source or cue holds the token; −1 for none.</summary>
    internal int Frame(int token) => _frame[token];

    /// <summary>Index of the statement inside whose content another stands whose cue has <paramref name="token"/>; −1 for
    /// none.</summary>
    internal int HostOf(int statement, int token) => _outer?._content[token] ?? (_content[token] == statement ? -1 : _content[token]);

    private static void Fill(TaggedText text, IReadOnlyList<TextSpan> spans, int[] owners, int owner)
    {
        foreach (var span in spans)
        {
            var (first, end) = text.TokensOf(span);
            Array.Fill(owners, owner, first, end - first);
        }
    }
}
