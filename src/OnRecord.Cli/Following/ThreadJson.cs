using System.Text.Json;
using OnRecord.Cli.Formats;
using OnRecord.Ledger.Following;
using OnRecord.Wordings;

namespace OnRecord.Cli.Following;

/// <summary>A thread as one JSON object on one line.</summary>
internal static class ThreadJson
{
    /// <summary>The line, its end included.</summary>
    public static ReadOnlyMemory<byte> Line(KeptThread thread, string? reason) => JsonText.Line(json =>
    {
        json.WriteString("thread", thread.Id);
        json.WriteReason(reason);
        json.WriteList("wordings", thread.Wordings, (json, one) =>
        {
            json.WriteStartObject();
            Write(json, one.Wording);
            json.WriteString("copyOf", thread.Report(one.Wording.CopyOf)?.Name);
            json.WriteString("relation", ThreadWords.Of(one.Threaded.Relation));
            json.WriteList("changes", one.Wording.Text is null ? [] : one.Threaded.Changes, Write);
            json.WriteEndObject();
        });
    });

    private static void Write(Utf8JsonWriter json, KeptWording wording)
    {
        json.WriteString("report", wording.Report.Name);
        json.WriteString("outlet", wording.Report.Outlet);
        json.WriteString("published", wording.Report.Published);
        json.WriteString("address", wording.Report.Address);
        json.WriteString("statement", wording.Label);
        json.WritePropertyName("span");
        json.WriteRawValue(wording.Spans);
        json.WriteString("text", wording.Text);
        json.WriteString("speaker", wording.SpeakerName);
    }

    private static void Write(Utf8JsonWriter json, WordingChange change)
    {
        json.WriteStartObject();
        json.WriteString("kind", ThreadWords.Of(change.Kind));
        json.WriteString("description", change.Description);
        json.WriteBoolean("canTurnMeaning", change.CanTurnMeaning);
        json.WriteEndObject();
    }
}
