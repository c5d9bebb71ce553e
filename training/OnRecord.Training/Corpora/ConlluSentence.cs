namespace OnRecord.Training.Corpora;

/// <summary>The comments and rows between two blank lines of a CoNLL-U file.</summary>
/// <param name="Comments">Lines that begin with <c>#</c>, in order, without it and the space around it.</param>
/// <param name="Rows">Words, ranges and empty nodes, in order.</param>
internal sealed record ConlluSentence(IReadOnlyList<string> Comments, IReadOnlyList<ConlluRow> Rows)
{
    /// <summary>The value of the comment <c># key = value</c>; empty for a bare key, null for none.</summary>
    public string? Comment(string key)
    {
        foreach (var comment in Comments)
        {
            var equals = comment.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? comment.AsSpan() : comment.AsSpan(0, equals).TrimEnd();
            if (name.SequenceEqual(key))
            {
                return equals < 0 ? "" : comment[(equals + 1)..].Trim();
            }
        }

        return null;
    }

    /// <summary>True when the sentence opens a text; its id, where given, is the text's name.</summary>
    public bool OpensText(out string? id)
    {
        id = Comment("newdoc id");
        return id is not null || Comment("newdoc") is not null;
    }

    /// <summary>True when the sentence opens a paragraph.</summary>
    public bool OpensParagraph => Comment("newpar id") is not null || Comment("newpar") is not null;
}
