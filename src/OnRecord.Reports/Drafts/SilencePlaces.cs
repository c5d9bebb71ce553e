namespace OnRecord.Reports.Drafts;

/// <summary>Collects the remarks of a draft while its text is written, and tells for which paragraph each
/// holds.</summary>
internal sealed class SilencePlaces
{
    private readonly List<(SilenceRemark Remark, int At)> _remarks = [];

    /// <summary>Adds a comment, if it is a remark.</summary>
    /// <param name="comment">The comment without its marks.</param>
    /// <param name="at">How much text stands before it, in UTF-16 code units.</param>
    /// <param name="endsParagraph">True when a paragraph has ended before it: then it holds for the next one, else for
    /// the one that it stands in.</param>
    internal void Add(string comment, int at, bool endsParagraph)
    {
        if (SilenceRemark.Read(comment) is { } remark)
        {
            _remarks.Add((remark, endsParagraph ? at : Math.Max(0, at - 1)));
        }
    }

    /// <summary>The remarks with their paragraphs of <paramref name="text"/>, in which a blank line parts
    /// two.</summary>
    internal IReadOnlyList<Silence> In(string text) => _remarks.Count == 0 ? [] : [.. _remarks.Select(one => new Silence
    {
        Rules = one.Remark.Rules,
        Reason = one.Remark.Reason,
        Place = one.Remark.IsForFile ? null : Paragraph(text, one.At),
    })];

    private static TextSpan Paragraph(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        var before = text.LastIndexOf("\n\n", Math.Max(0, Math.Min(at, text.Length) - 1), StringComparison.Ordinal);
        var behind = text.IndexOf("\n\n", Math.Min(at, text.Length), StringComparison.Ordinal);
        return new TextSpan(before < 0 ? 0 : before + 2, behind < 0 ? text.Length : behind);
    }
}
