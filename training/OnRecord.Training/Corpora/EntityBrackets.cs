namespace OnRecord.Training.Corpora;

/// <summary>
/// Reads the brackets of GUM's <c>Entity=</c>: <c>(1-person-…</c> opens a mention of the entity 1, <c>1)</c> closes it,
/// and <c>(1-person-…)</c> does both.
/// </summary>
/// <remarks>Source: https://gucorpling.org/gum/, "Entity annotations".</remarks>
internal sealed class EntityBrackets
{
    private readonly List<(string[] Fields, int First)> _open = [];
    private readonly List<EntityMention> _mentions = [];

    /// <summary>What was opened and closed, in the order of closing.</summary>
    public IReadOnlyList<EntityMention> Mentions => _mentions;

    /// <summary>True when nothing is open.</summary>
    public bool AreClosed => _open.Count == 0;

    /// <summary>Takes in the value that stands at the token; null opens and closes nothing. False where it closes what
    /// isn't open.</summary>
    public bool TryRead(string? value, int token)
    {
        // "(1-person-…(2-place-…)" opens two mentions and closes the second; "1)" closes the first by its group.
        var rest = value.AsSpan();
        var isRight = true;
        while (!rest.IsEmpty)
        {
            var opens = rest[0] == '(';
            var length = rest[1..].IndexOfAny('(', ')') + 1;
            length = length == 0 ? rest.Length : length;
            if (opens)
            {
                _open.Add((rest[1..length].ToString().Split('-'), token));
            }

            var closes = length < rest.Length && rest[length] == ')';
            isRight &= opens || closes;
            if (closes)
            {
                isRight &= TryClose(opens ? "" : rest[..length], token);
            }

            rest = rest[(closes ? length + 1 : length)..];
        }

        return isRight;
    }

    private bool TryClose(ReadOnlySpan<char> group, int token)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (group.IsEmpty || group.SequenceEqual(_open[i].Fields[0]))
            {
                _mentions.Add(new EntityMention(_open[i].Fields, new TokenRange(_open[i].First, token + 1)));
                _open.RemoveAt(i);
                return true;
            }
        }

        return false;
    }
}
