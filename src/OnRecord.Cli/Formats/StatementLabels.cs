using System.Globalization;

namespace OnRecord.Cli.Formats;

/// <summary>The numbers that people see beside statements.</summary>
internal static class StatementLabels
{
    /// <summary>Label by statement id: <c>1</c>, <c>2</c>, … for the report's own, <c>2.1</c>, <c>2.2</c> for those
    /// inside the second, <c>2.1.1</c> for one inside that.</summary>
    public static Dictionary<string, string> Of(Reading reading)
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var statement in reading.Statements)
        {
            labels[statement.Id] = (labels.Count + 1).ToString(CultureInfo.InvariantCulture);
        }

        var inside = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var statement in reading.Nested)
        {
            var holder = statement.Within is { } within && labels.TryGetValue(within, out var label) ? label : "0";
            inside[holder] = inside.GetValueOrDefault(holder) + 1;
            labels[statement.Id] = $"{holder}.{inside[holder]}";
        }

        return labels;
    }
}
