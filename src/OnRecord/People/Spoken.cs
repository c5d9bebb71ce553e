using OnRecord.Statements;

namespace OnRecord.People;

/// <summary>Which statement each token belongs to, as part of its source or of its content.</summary>
internal sealed class Spoken
{
    private readonly int[] _sourceOf;
    private readonly int[] _contentOf;

    internal Spoken(TextFacts facts, IReadOnlyList<Statement> statements)
    {
        _sourceOf = new int[facts.Text.TokenSpan.Length];
        _contentOf = new int[_sourceOf.Length];
        Array.Fill(_sourceOf, -1);
        Array.Fill(_contentOf, -1);
        for (var i = 0; i < statements.Count; i++)
        {
            Fill(facts, statements[i].Content, i, _contentOf);
            Fill(facts, statements[i].Source, i, _sourceOf);
        }
    }

    /// <summary>Index of the statement whose source the token belongs to; −1 for none.</summary>
    internal int SourceOf(int token) => _sourceOf[token];

    /// <summary>Index of the statement whose content the token belongs to, of the innermost where they hold each other; −1
    /// for none.</summary>
    internal int ContentOf(int token) => _contentOf[token];

    private static void Fill(TextFacts facts, IReadOnlyList<TextSpan> spans, int statement, int[] of)
    {
        foreach (var span in spans)
        {
            var (first, end) = facts.TokensIn(span);
            Array.Fill(of, statement, first, end - first);
        }
    }
}
