using System.Globalization;
using OnRecord.Ledger.Dialects;
using OnRecord.Ledger.Finding;
using OnRecord.People.Protecting;

namespace OnRecord.Ledger.Protecting;

/// <summary>Puts labels in place of the names of protected speakers in what the ledger shows of each report.</summary>
/// <remarks>A speaker whom a report shows to be protected is protected there, and elsewhere by
/// <see cref="ProtectedEverywhere"/>. </remarks>
/// <param name="database">The ledger's.</param>
/// <param name="isNumbered">Whether labels have the numbers of the speakers.</param>
internal sealed class ReportMasks(Database database, bool isNumbered = true)
{
    // Lists go through reports in order: a few masks are enough.
    private const int MostKept = 256;

    private static readonly string ProtectedOfReport = $"""
        SELECT report_speaker.label, report_speaker.name, report_speaker.aliases, report_speaker.name_parts, report_speaker.speaker,
            coalesce(report_speaker.protected, {ProtectedEverywhere.Reason("report_speaker.speaker")})
        FROM report_speaker WHERE report_speaker.report = $1 ORDER BY report_speaker.id
        """;

    private readonly Dictionary<long, ReportMask> _masks = [];

    /// <summary>What a report withholds.</summary>
    public ReportMask Of(long report)
    {
        if (_masks.TryGetValue(report, out var mask))
        {
            return mask;
        }

        if (_masks.Count >= MostKept)
        {
            _masks.Clear();
        }

        return _masks[report] = new ReportMask(Protected(report), isNumbered);
    }

    /// <summary>The statement as it may be shown.</summary>
    public FoundStatement Mask(FoundStatement found) => Of(found.Report.Id).Mask(found);

    /// <summary>What stands in place of a speaker's name, by the reason for protection as the tables have it.</summary>
    public static string Label(string reason, long speaker) =>
        string.Create(CultureInfo.InvariantCulture, $"{ProtectionLabels.Word(Kind(reason))} {speaker}");

    private List<(Speaker Speaker, long Number)> Protected(long report)
    {
        var found = new List<(Speaker, long)>();
        using var reader = database.Query(ProtectedOfReport, report);
        while (reader.Read())
        {
            if (!reader.IsDBNull(5))
            {
                found.Add((new Speaker
                {
                    Id = reader.GetString(0),
                    Name = reader.GetString(1),
                    Aliases = LedgerJson.Words(reader.TextOrNull(2)),
                    NameParts = LedgerJson.NameParts(reader.TextOrNull(3)),
                    Protected = new Protection { Kind = Kind(reader.GetString(5)), Shown = [] },
                }, reader.GetInt64(4)));
            }
        }

        return found;
    }

    private static ProtectionKind Kind(string word) => word switch
    {
        "prisoner of war" => ProtectionKind.PrisonerOfWar,
        "hostage" => ProtectionKind.Hostage,
        "detainee" => ProtectionKind.Detainee,
        "minor" => ProtectionKind.Minor,
        _ => ProtectionKind.VictimOfSexualViolence,
    };
}
