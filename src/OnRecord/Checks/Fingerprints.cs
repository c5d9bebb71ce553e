using System.Security.Cryptography;
using System.Text;
using OnRecord.People.Protecting;
using OnRecord.Wordings;

namespace OnRecord.Checks;

/// <summary>Gives findings a name that stays the same when the report around them changes.</summary>
internal static class Fingerprints
{
    private const int Bytes = 8;

    /// <summary>The findings, in the order given, with their fingerprints.</summary>
    internal static IReadOnlyList<Finding> Add(IReadOnlyList<Finding> findings, MaskedReading masked)
    {
        var speakers = masked.Reading.Speakers.ToDictionary(static speaker => speaker.Id, static speaker => speaker.Name);
        var met = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. findings.Select(finding => finding with { Fingerprint = Of(Key(finding, masked, speakers), met) })];
    }

    private static string Key(Finding finding, MaskedReading masked, Dictionary<string, string> speakers)
    {
        var words = FoldedWords.Of(masked.Mask(finding.Place.In(masked.Original.Report))).Letters;
        var speaker = finding.Speaker is { } id ? speakers.GetValueOrDefault(id) : null;
        return $"{finding.Rule}\n{words}\n{speaker}";
    }

    private static string Of(string key, Dictionary<string, int> met)
    {
        met[key] = met.GetValueOrDefault(key) + 1;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{key}\n{met[key]}"));
        return Convert.ToHexStringLower(hash.AsSpan(0, Bytes));
    }
}
