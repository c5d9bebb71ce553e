namespace OnRecord.Training.Corpora;

/// <summary>
/// Finds the names among GUM's entities (<c>Entity=</c>, fields <c>GRP-etype-infstat-salience-centering-minspan-…</c>):
/// the proper nouns around the head of a mention. Times are not names.
/// </summary>
/// <remarks>Source: https://gucorpling.org/gum/, "Entity annotations".</remarks>
internal sealed class EntityNames
{
    private const int TypeField = 1;

    private readonly List<(string Group, string Type, int First)> _open = [];
    private readonly List<(string Type, TokenRange Range)> _mentions = [];

    /// <summary>Takes in the value that stands at the token; null opens and closes nothing.</summary>
    public void Read(string? value, int token)
    {
        // "(1-person-…(2-place-…)" opens two mentions and closes the second; "1)" closes the first by its group.
        var rest = value.AsSpan();
        while (!rest.IsEmpty)
        {
            var opens = rest[0] == '(';
            var length = rest[1..].IndexOfAny('(', ')') + 1;
            length = length == 0 ? rest.Length : length;
            if (opens)
            {
                Open(rest[1..length], token);
            }

            var closes = length < rest.Length && rest[length] == ')';
            if (closes)
            {
                Close(opens ? "" : rest[..length], token);
            }

            rest = rest[(closes ? length + 1 : length)..];
        }
    }

    /// <summary>Names every token <c>B-…</c>, <c>I-…</c> or <c>O</c>; of names that overlap the longest wins.</summary>
    public void Mark(AnalysedToken[] tokens, string text)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            tokens[i] = tokens[i] with { Name = "O" };
        }

        var nouns = new ProperNouns(tokens, text);
        foreach (var (type, range) in _mentions.Where(mention => mention.Type.Length > 0)
            .Select(mention => NameOf(mention.Type, mention.Range, nouns))
            .OrderByDescending(name => name.Range.End - name.Range.First))
        {
            Mark(tokens, range, type);
        }
    }

    private void Open(ReadOnlySpan<char> header, int token)
    {
        var fields = header.ToString().Split('-');
        _open.Add((fields[0], fields.Length > TypeField ? Label(fields[TypeField]) : "", token));
    }

    private void Close(ReadOnlySpan<char> group, int token)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (group.IsEmpty || group.SequenceEqual(_open[i].Group))
            {
                _mentions.Add((_open[i].Type, new TokenRange(_open[i].First, token + 1)));
                _open.RemoveAt(i);
                return;
            }
        }
    }

    private static string Label(string type) => type switch
    {
        "person" => "PERSON",
        "organization" => "ORGANISATION",
        "place" => "PLACE",
        "time" => "",
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
