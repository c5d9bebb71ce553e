using OnRecord.Checks;

namespace OnRecord.Cli.CheckSettings;

/// <summary>Rules by what people call them.</summary>
internal static class RuleNames
{
    // "OR102" is as near to OR1002 as anybody would have it; a name may have a few letters wrong.
    private const int MostWrong = 3;

    /// <summary>The rule of that code or name; null without one.</summary>
    public static CheckRule? Find(string codeOrName) => CheckRules.Find(codeOrName.Trim());

    /// <summary>What may have been meant by a code or name that no rule has, as a sentence's end: <c>did you mean
    /// …</c>, or where all rules are listed.</summary>
    public static string Nearest(string codeOrName)
    {
        var nearest = CheckRules.All.Select(rule => (Rule: rule, Wrong: Distance(rule, codeOrName.Trim())))
            .Where(one => one.Wrong <= MostWrong).OrderBy(one => one.Wrong).Take(2)
            .Select(one => $"{one.Rule.Code} ({one.Rule.Name})").ToList();
        return nearest.Count > 0 ? $"did you mean {string.Join(" or ", nearest)}?"
            : "\"onrecord explain\" lists all rules.";
    }

    /// <summary>The edits between two words, or more than <paramref name="most"/> where the words are too
    /// unlike.</summary>
    public static int Distance(string one, string other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most)
        {
            return most + 1;
        }

        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0]++;
            for (var j = 1; j <= other.Length; j++)
            {
                var same = char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1]);
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1)));
            }
        }

        return row[^1];
    }

    private static int Distance(CheckRule rule, string text) =>
        Math.Min(Distance(rule.Code, text, MostWrong), Distance(rule.Name, text, MostWrong));
}
