using System.Globalization;

namespace OnRecord.People.Protecting;

/// <summary>What stands in the place of a protected name: "prisoner of war 1", "hostage 2", "child 1".</summary>
internal static class ProtectionLabels
{
    /// <summary>Label by id of those speakers who have a name, counted for each kind in the order of the speakers.</summary>
    public static Dictionary<string, string> Of(IEnumerable<Speaker> named)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var speaker in named)
        {
            var word = Word(speaker.Protected!.Kind);
            counts[word] = counts.GetValueOrDefault(word) + 1;
            labels[speaker.Id] = string.Create(CultureInfo.InvariantCulture, $"{word} {counts[word]}");
        }

        return labels;
    }

    /// <summary>The word of a label, which must not say more than a reader needs: for victims of sexual violence not even the
    /// kind.</summary>
    internal static string Word(ProtectionKind kind) => kind switch
    {
        ProtectionKind.PrisonerOfWar => "prisoner of war",
        ProtectionKind.Hostage => "hostage",
        ProtectionKind.Detainee => "detainee",
        ProtectionKind.Minor => "child",
        _ => "protected person",
    };
}
