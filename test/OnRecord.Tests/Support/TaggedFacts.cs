using OnRecord.Statements;
using OnRecord.Tagging;
using OnRecord.Text;

namespace OnRecord.Tests.Support;

/// <summary>Texts with the parts of speech and names that the library's own tagger sees.</summary>
internal static class TaggedFacts
{
    private static readonly StatementFinder Tagger = new(Model.LoadEmbedded(), null);

    public static TextFacts Of(string text)
    {
        var facts = new TextFacts(ReportText.From(text));
        Tagger.Propose(facts);
        return facts;
    }

    /// <summary>A text and the one source that brackets mark in it; "[]" marks none.</summary>
    public static (TextFacts Facts, TextSpan[] Source) Marked(string marked)
    {
        ArgumentNullException.ThrowIfNull(marked);
        var (open, close) = (marked.IndexOf('[', StringComparison.Ordinal), marked.IndexOf(']', StringComparison.Ordinal) - 1);
        return (Of(marked.Remove(close + 1, 1).Remove(open, 1)), open < close ? [new TextSpan(open, close)] : []);
    }

    /// <summary>The words of tokens, the end exclusive.</summary>
    public static string Words(this TextFacts facts, int first, int end) =>
        facts.Text.Text[facts.Text.TokenSpan[first].Span.Start..facts.Text.TokenSpan[end - 1].Span.End];
}
