namespace OnRecord.Training.Corpora;

/// <summary>
/// Finds the names among GUM's entities (<c>Entity=</c>, fields <c>GRP-etype-infstat-salience-centering-minspan-…</c>):
/// the proper nouns around the head of a mention. Times are not names.
/// </summary>
/// <remarks>Source: https://gucorpling.org/gum/, "Entity annotations".</remarks>
internal sealed class EntityNames(IReadOnlyList<EntityMention> mentions)
{
    /// <summary>Names every token <c>B-…</c>, <c>I-…</c> or <c>O</c>; of names that overlap the longest wins.</summary>
    public void Mark(AnalysedToken[] tokens, string text)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            tokens[i] = tokens[i] with { Name = "O" };
        }

        var nouns = new ProperNouns(tokens, text);
        foreach (var (type, range) in mentions.Where(mention => Label(mention.Type).Length > 0)
            .Select(mention => NameOf(Label(mention.Type), mention.Range, nouns))
            .OrderByDescending(name => name.Range.End - name.Range.First))
        {
            Mark(tokens, range, type);
        }
    }

    private static string Label(string type) => type switch
    {
        "person" => "PERSON",
        "organization" => "ORGANISATION",
        "place" => "PLACE",
        "time" or "" => "",
        _ => "OTHER",
    };

    // Peoples and other groups are OTHER, as CoreNLP has them.
    private static (string Type, TokenRange Range) NameOf(string type, TokenRange mention, ProperNouns nouns) =>
        type switch
        {
            "PERSON" when nouns.IsPlural(mention) => ("OTHER", nouns.NameIn(mention)),
            "PERSON" => (type, nouns.PersonIn(mention)),
            _ => (type, nouns.NameIn(mention)),
        };

    private static void Mark(AnalysedToken[] tokens, TokenRange range, string type)
    {
        var name = tokens.AsSpan(range.First, range.End - range.First);
        foreach (var token in name)
        {
            if (token.Name != "O")
            {
                return;
            }
        }

        for (var i = 0; i < name.Length; i++)
        {
            name[i] = name[i] with { Name = (i == 0 ? "B-" : "I-") + type };
        }
    }
}
