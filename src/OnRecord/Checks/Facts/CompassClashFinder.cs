using OnRecord.People.Mentions;
using OnRecord.Settings;

namespace OnRecord.Checks.Facts;

/// <summary>Finds places that lie on opposite sides: "the northern town of X" and "the southern town of X", "20 miles
/// north of X" and "20 miles south of X".</summary>
internal static class CompassClashFinder
{
    internal static IEnumerable<DescriptionClash> Find(CheckedReport report)
    {
        var sides = new Dictionary<string, (string Side, FindingPlace Place)>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in report.Discourse.Names)
        {
            if (name.First >= 2 && name.Kind != NameKind.Person && !report.IsQuoted(name.First)
                && Read(report, name) is { } read)
            {
                var (side, first, key) = read;
                var place = new FindingPlace(report.Tokens.Span(first, name.End));
                if (!sides.TryAdd(key, (side, place)) && ExclusiveWords.Side.Exclude(sides[key].Side, side))
                {
                    yield return new DescriptionClash(place, sides[key].Place, "the same place");
                }
            }
        }
    }

    private static (string Side, int First, string Key)? Read(CheckedReport report, NameSpan name)
    {
        var tokens = report.Tokens;
        var before = name.First - 1;
        if (!tokens.Is(before, "of"))
        {
            return null;
        }

        var called = report.Text[tokens.Span(name.First, name.End).Start..tokens.Span(name.First, name.End).End];

        // "20 miles north of X"
        if (before >= 3 && ExclusiveWords.Side.Contains(tokens.Word(before - 1))
            && tokens.Is(before - 2, WordClass.Noun) && tokens.Is(before - 3, WordClass.Number))
        {
            return (tokens.Word(before - 1).ToString(), before - 3,
                $"{tokens.Word(before - 3)} {tokens.Word(before - 2)} {called}");
        }

        // "the northern town of X"
        return before >= 2 && tokens.Is(before - 1, WordClass.Noun)
            && ExclusiveWords.Side.Contains(tokens.Word(before - 2))
            ? (tokens.Word(before - 2).ToString(), before - 2, called) : null;
    }
}
