using System.Runtime.InteropServices;
using System.Text.Json;
using OnRecord.Cli.Rpc;

namespace OnRecord.Cli.Lsp;

internal sealed partial class LanguageServer
{
    private void GiveActions(JsonElement id, JsonElement parameters)
    {
        if (parameters.Find("range") is not { } given || TextChange.RangeOf(given) is not var (start, end))
        {
            _output.Refuse(id, RpcErrorCode.InvalidParams, "A code action needs the document's uri and a range.");
            return;
        }

        var wanted = (parameters.Find("context") ?? default).Texts("only").ToList();
        var isWanted = _client!.ActionsWithEdits
            && (wanted.Count == 0 || wanted.Exists(kind => kind is "" or CodeActionJson.Kind));
        var document = Find(parameters);
        AnswerWhenChecked(id, isWanted ? document : null, draft => _output.Answer(id, json =>
        {
            if (draft is null)
            {
                json.WriteStartArray();
                json.WriteEndArray();
            }
            else
            {
                new CodeActionJson(draft, document?.Version, _client).Write(json, draft.At(start, end));
            }
        }));
    }

    private void GiveHover(JsonElement id, JsonElement parameters)
    {
        if (parameters.Find("position") is not { } given || TextChange.PositionOf(given) is not { } position)
        {
            _output.Refuse(id, RpcErrorCode.InvalidParams, "A hover needs the document's uri and a position.");
            return;
        }

        AnswerWhenChecked(id, Find(parameters), draft =>
        {
            var findings = draft?.At(position, position).ToList() ?? [];
            _output.Answer(id, json => WriteHover(json, draft, findings));
        });
    }

    private void WriteHover(Utf8JsonWriter json, CheckedDraft? draft, List<DraftFinding> findings)
    {
        if (draft is null || findings.Count == 0)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteStartObject("contents");
        json.WriteString("kind", _client!.Markdown ? "markdown" : "plaintext");
        json.WriteString("value", new HoverText(_client.Markdown).Of(findings));
        json.WriteEndObject();
        DiagnosticJson.WriteRange(json, draft.RangeOf(findings[0]));
        json.WriteEndObject();
    }

    // What an answer says has to fit the text as it is now. Without a document there is nothing to wait for.
    private void AnswerWhenChecked(JsonElement id, OpenDocument? document, Action<CheckedDraft?> answer)
    {
        if (document?.Checked is { } known)
        {
            answer(known);
        }
        else if (document?.Text is null)
        {
            answer(null);
        }
        else
        {
            document.Waiting.Add((id, answer));
            _checks.Now(document);
        }
    }

    private void Cancel(JsonElement parameters)
    {
        if (parameters.Find("id") is not { } id)
        {
            return;
        }

        foreach (var document in _open.Values)
        {
            foreach (var waiting in document.Waiting.FindAll(one => IsSame(one.Id, id)))
            {
                document.Waiting.Remove(waiting);
                _output.Refuse(waiting.Id, RpcErrorCode.RequestCancelled, "The request was taken back.");
            }
        }
    }

    private static bool IsSame(JsonElement one, JsonElement other) =>
        JsonMarshal.GetRawUtf8Value(one).SequenceEqual(JsonMarshal.GetRawUtf8Value(other));
}
