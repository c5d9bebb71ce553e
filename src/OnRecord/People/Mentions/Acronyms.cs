using OnRecord.Statements;

namespace OnRecord.People.Mentions;

/// <summary>Finds where a report calls an organisation by the letters that it gives behind its name: "the Grain Council
/// (GC)".</summary>
internal static class Acronyms
{
    /// <summary>Adds such places to <paramref name="names"/>, which stay in the order of the text.</summary>
    internal static void AddTo(List<NameSpan> names, TextFacts facts)
    {
        var acronyms = In(names, facts);
        if (acronyms.Count == 0)
        {
            return;
        }

        var lookup = acronyms.GetAlternateLookup<ReadOnlySpan<char>>();
        var count = names.Count;
        var (next, end) = (0, 0);
        for (var t = 0; t < facts.Text.TokenSpan.Length; t++)
        {
            while (next < count && names[next].First <= t)
            {
                end = names[next++].End;
            }

            if (t >= end && lookup.Contains(facts.Word(t)))
            {
                names.Add(new NameSpan(t, t + 1, NameKind.Organisation));
            }
        }

        names.Sort(static (x, y) => x.First.CompareTo(y.First));
    }

    private static HashSet<string> In(List<NameSpan> names, TextFacts facts)
    {
        var acronyms = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name.Length > 1 && name.Kind is NameKind.Organisation or NameKind.Other
                && name.End + 2 < facts.Text.TokenSpan.Length && facts.Word(name.End) is "(" && facts.Word(name.End + 2) is ")"
                && facts.Word(name.End + 1) is { Length: > 1 } word && word.IndexOfAnyExceptInRange('A', 'Z') < 0)
            {
                acronyms.Add(word.ToString());
            }
        }

        return acronyms;
    }
}
