using System.Text.Json;
using OnRecord.Checks;
using OnRecord.Cli.Checking;
using OnRecord.Cli.Formats;

namespace OnRecord.Cli.CheckFormats;

/// <summary>Findings of one report as results of SARIF. Regions count UTF-16 code units of the file, and stand only
/// where the report's words are the file's.</summary>
internal sealed class SarifResult(ShownCheck check)
{
    private readonly string? _uri = check.Path is { } path ? FilePath.ToUri(path) : null;

    /// <summary>Writes one result.</summary>
    public void Write(Utf8JsonWriter json, ShownFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Code);
        json.WriteNumber("ruleIndex", Index(finding.Rule));
        json.WriteString("level", finding.Level.Word());
        json.WriteMessage("message", $"{finding.Message} {finding.Advice}");
        json.WriteStartArray("locations");
        WriteLocation(json, finding.Place, null);
        json.WriteEndArray();
        WriteEvidence(json, finding.Evidence);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("onrecord/v1", finding.Fingerprint);
        json.WriteEndObject();
        WriteFix(json, finding.Fix);
        WriteSuppression(json, finding.Known);
        json.WriteEndObject();
    }

    private static int Index(CheckRule rule)
    {
        var index = 0;
        while (CheckRules.All[index].Code != rule.Code)
        {
            index++;
        }

        return index;
    }

    private void WriteEvidence(Utf8JsonWriter json, IReadOnlyList<ShownEvidence> evidence)
    {
        if (evidence.Count == 0)
        {
            return;
        }

        json.WriteList("relatedLocations", evidence, (json, one) => WriteLocation(json, one.Place,
            one.Report is { } report ? $"{one.Note} ({report})" : one.Note));
    }

    private void WriteLocation(Utf8JsonWriter json, ShownPlace? place, string? note)
    {
        json.WriteStartObject();
        if (place is not null)
        {
            WritePhysical(json, place);
            WriteLogical(json, place);
        }

        if (note is not null)
        {
            json.WriteMessage("message", note);
        }

        json.WriteEndObject();
    }

    private void WritePhysical(Utf8JsonWriter json, ShownPlace place)
    {
        if (_uri is null)
        {
            return;
        }

        json.WriteStartObject("physicalLocation");
        WriteArtifact(json);
        if (place.File is { } file)
        {
            json.WriteStartObject("region");
            WriteRegion(json, file);
            json.WriteMessage("snippet", place.Words);
            json.WriteEndObject();
        }
        else if (check.Line is { } line)
        {
            // The report is one line of the file; where in it the words stand depends on how they are escaped.
            json.WriteStartObject("region");
            json.WriteNumber("startLine", line);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    // Where no region can say it: the input, which part of the report, and the words.
    private void WriteLogical(Utf8JsonWriter json, ShownPlace place)
    {
        if (_uri is not null && place.File is not null)
        {
            return;
        }

        var part = place.InTitle ? "title" : FormattableString.Invariant($"paragraph {place.Paragraph}");
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("name", place.Words);
        json.WriteString("fullyQualifiedName", $"{check.Place}: {part}");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteFix(Utf8JsonWriter json, ShownFix? fix)
    {
        if (fix?.File is not { } file || _uri is null)
        {
            return;
        }

        json.WriteStartArray("fixes");
        json.WriteStartObject();
        json.WriteMessage("description", fix.Title);
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteArtifact(json);
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        json.WriteStartObject("deletedRegion");
        WriteRegion(json, file);
        json.WriteEndObject();
        json.WriteMessage("insertedContent", fix.Replacement);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteSuppression(Utf8JsonWriter json, string? reason)
    {
        if (reason is null)
        {
            return;
        }

        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", "external");
        json.WriteString("justification", reason);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteArtifact(Utf8JsonWriter json)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", _uri);
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, FilePlace file)
    {
        json.WriteNumber("startLine", file.Start.Line);
        json.WriteNumber("startColumn", file.Start.UnitColumn);
        json.WriteNumber("endLine", file.End.Line);
        json.WriteNumber("endColumn", file.End.UnitColumn);
        json.WriteNumber("charOffset", file.Span.Start);
        json.WriteNumber("charLength", file.Span.Length);
    }
}
