using System.Text.Json;
using OnRecord.Cli.Rpc;

namespace OnRecord.Cli.Lsp;

internal sealed partial class LanguageServer
{
    // Kinds of messages of the protocol.
    private const int Error = 1;
    private const int Information = 3;

    private readonly Dictionary<string, OpenDocument> _open = new(StringComparer.Ordinal);

    private bool IsOpen(OpenDocument document) =>
        _open.TryGetValue(document.Address.Uri, out var open) && ReferenceEquals(open, document);

    private OpenDocument? Find(JsonElement parameters) =>
        (parameters.Find("textDocument") ?? default).Text("uri") is { } uri ? _open.GetValueOrDefault(uri) : null;

    private void Open(JsonElement parameters)
    {
        var given = parameters.Find("textDocument") ?? default;
        if (given.Text("uri") is not { } uri || given.Text("text") is not { } text)
        {
            return;
        }

        _open.GetValueOrDefault(uri)?.AnswerAll(null);
        var address = new DocumentAddress(uri, given.Text("languageId"));
        var document = new OpenDocument(address, new DocumentText(text, _client!.Encoding), given.Whole("version"));
        _open[uri] = document;
        _checks.Now(document);
    }

    private void Change(JsonElement parameters)
    {
        if (Find(parameters) is not { } document)
        {
            return;
        }

        var version = (parameters.Find("textDocument") ?? default).Whole("version");
        document.Change(version, [.. parameters.Items("contentChanges").Select(TextChange.Read)], _client!.Encoding);
        if (document.Text is null)
        {
            Publish(document, null);
            document.AnswerAll(null);
            Log(Error, $"A change of \"{document.Address.Name}\" could not be followed; close the document and open it again.");
        }
        else if (document.Waiting.Count > 0)
        {
            _checks.Now(document);
        }
        else
        {
            _checks.Soon(document);
        }
    }

    // Whoever saves has come to an end for now, and may have saved settings.
    private void Save(JsonElement parameters)
    {
        _checks.ForgetSettings();
        if (Find(parameters) is { } document)
        {
            document.Rest();
            _checks.Now(document);
        }
    }

    private void Close(JsonElement parameters)
    {
        if (Find(parameters) is { } document)
        {
            _open.Remove(document.Address.Uri);
            document.AnswerAll(null);
            Publish(document, null);
        }
    }

    private void CheckAllAnew()
    {
        _checks.ForgetSettings();
        foreach (var document in _open.Values)
        {
            document.Stir();
            _checks.Soon(document);
        }
    }

    private void Take(OpenDocument document, int sequence, CheckedDraft draft)
    {
        document.IsBeingChecked = false;
        if (!IsOpen(document))
        {
            return;
        }

        if (sequence == document.Sequence)
        {
            document.Checked = draft;
            Publish(document, draft);
            Tell(document, draft);
            document.AnswerAll(draft);
        }
        else if (document.IsDue)
        {
            _checks.Now(document);
        }
    }

    private void Publish(OpenDocument document, CheckedDraft? draft) =>
        _output.Notify("textDocument/publishDiagnostics", json =>
    {
        json.WriteString("uri", document.Address.Uri);
        if (draft is not null && document.Version is { } version && _client!.DiagnosticVersions)
        {
            json.WriteNumber("version", version);
        }

        json.WritePropertyName("diagnostics");
        if (draft is null)
        {
            json.WriteStartArray();
            json.WriteEndArray();
        }
        else
        {
            new DiagnosticJson(draft, _client!).WriteAll(json);
        }
    });

    // A text that is no report, such as an empty one, is nobody's fault, so it says so in the log and once.
    private void Tell(OpenDocument document, CheckedDraft draft)
    {
        var code = draft.Failure?.Code ?? draft.BadSettings?.Code;
        if (code is not null && code != document.Told)
        {
            Log(draft.Failure is null ? Error
                : Information, $"{code}: {draft.Failure?.Message ?? draft.BadSettings?.Message}");
        }

        document.Told = code;
    }

    private void Log(int type, string message) => _output.Notify("window/logMessage", json =>
    {
        json.WriteNumber("type", type);
        json.WriteString("message", message);
    });
}
