using OnRecord.Training.Corpora;

namespace OnRecord.Training.Tests.Support;

/// <summary>Writes chains so that a test can show them: <c>1 PERSON: Ann Ito (Ito) | she</c>, heads in brackets where
/// they are not the whole mention.</summary>
internal static class ChainLines
{
    public static IEnumerable<string> Of(CoreferenceText text) => text.Chains.Select(chain =>
        $"{chain.Id} {chain.EntityType ?? "?"}: "
        + string.Join(" | ", chain.Mentions.Select(item => Words(text.Text, item))));

    private static string Words(string text, CoreferenceMention mention)
    {
        var words = mention.Span.In(text);
        return mention.Head == mention.Span ? $"{words}" : $"{words} ({mention.Head.In(text)})";
    }
}
