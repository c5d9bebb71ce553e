using System.Globalization;
using System.Text;

namespace OnRecord.Tests.Checks.Faults;

/// <summary>Scores as tables in Markdown.</summary>
internal static class FaultTable
{
    /// <summary>A row for each rule and kind of fault, and one for each rule.</summary>
    public static string Of(IEnumerable<FaultScore> scores)
    {
        var table = new StringBuilder("| rule | fault | variants | found |\n|---|---|---:|---:|\n");
        foreach (var score in scores)
        {
            var kinds = score.Results.GroupBy(result => result.Fault.Kind, StringComparer.Ordinal);
            foreach (var kind in kinds.OrderBy(kind => kind.Key, StringComparer.Ordinal))
            {
                table.Append(Row(score.Rule, kind.Key, [.. kind.Select(result => result.Found)]));
            }

            table.Append(Row($"**{score.Rule}**", "**all**", [.. score.Results.Select(result => result.Found)]));
        }

        return table.ToString();
    }

    private static string Row(string rule, string kind, bool[] found) => string.Create(CultureInfo.InvariantCulture,
        $"| {rule} | {kind} | {found.Length} | {100.0 * found.Count(x => x) / found.Length:0} % |\n");
}
