using System.Text.Json;

namespace OnRecord.Cli.Lsp;

/// <summary>Writes what can be done about findings as code actions of the protocol.</summary>
/// <param name="draft">The document.</param>
/// <param name="version">Its version; null when the editor gives none.</param>
/// <param name="client">What the editor can do.</param>
internal sealed class CodeActionJson(CheckedDraft draft, int? version, ClientAbilities client)
{
    /// <summary>The kind of all actions.</summary>
    public const string Kind = "quickfix";

    // Each is tried on the text first; nobody silences more at a time by hand.
    private const int MostSilenced = 10;

    private readonly DiagnosticJson _diagnostics = new(draft, client);

    /// <summary>Writes the actions for <paramref name="findings"/> as a list.</summary>
    public void Write(Utf8JsonWriter json, IEnumerable<DraftFinding> findings)
    {
        json.WriteStartArray();
        var all = findings.ToList();
        foreach (var finding in all)
        {
            if (finding.Finding.Fix is { File: { } there } fix)
            {
                var lead = DraftReader.Lead(draft.Draft.Text.Text);
                var span = new TextSpan(there.Span.Start + lead, there.Span.End + lead);
                Write(json, finding, (fix.Title, span, fix.Replacement), isPreferred: true);
            }

            if (all.Count <= MostSilenced && SilenceEdit.For(draft, finding) is var (at, remark))
            {
                Write(json, finding, ($"Silence {finding.Finding.Rule.Code} here", new TextSpan(at, at), remark),
                    isPreferred: false);
            }
        }

        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, DraftFinding finding, (string Title, TextSpan Span, string Text) change,
        bool isPreferred)
    {
        json.WriteStartObject();
        json.WriteString("title", change.Title);
        json.WriteString("kind", Kind);
        json.WriteStartArray("diagnostics");
        _diagnostics.Write(json, finding);
        json.WriteEndArray();
        if (isPreferred)
        {
            json.WriteBoolean("isPreferred", true);
        }

        json.WriteStartObject("edit");
        if (client.VersionedEdits)
        {
            WriteVersioned(json, change);
        }
        else
        {
            json.WriteStartObject("changes");
            WriteEdits(json, draft.Draft.Address.Uri, change);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    // An editor whose text has changed meanwhile then knows that the change no longer fits.
    private void WriteVersioned(Utf8JsonWriter json, (string Title, TextSpan Span, string Text) change)
    {
        json.WriteStartArray("documentChanges");
        json.WriteStartObject();
        json.WriteStartObject("textDocument");
        json.WriteString("uri", draft.Draft.Address.Uri);
        json.WritePropertyName("version");
        if (version is { } known)
        {
            json.WriteNumberValue(known);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteEndObject();
        WriteEdits(json, "edits", change);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteEdits(Utf8JsonWriter json, string name, (string Title, TextSpan Span, string Text) change)
    {
        json.WriteStartArray(name);
        json.WriteStartObject();
        DiagnosticJson.WriteRange(json, draft.RangeOf(change.Span));
        json.WriteString("newText", change.Text);
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
