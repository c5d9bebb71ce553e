using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using OnRecord.Ledger.Following;
using OnRecord.Wordings;

namespace OnRecord.Cli.Following;

/// <summary>A thread as one JSON object on one line.</summary>
internal static class ThreadJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line, its end included.</summary>
    public static ReadOnlyMemory<byte> Line(KeptThread thread, string? reason)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("thread", thread.Id);
            if (reason is not null)
            {
                json.WriteString("showProtected", reason);
            }

            json.WriteStartArray("wordings");
            foreach (var (wording, threaded) in thread.Wordings)
            {
                Write(json, wording, threaded);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, KeptWording wording, ThreadedWording threaded)
    {
        json.WriteStartObject();
        json.WriteString("report", wording.Report.Name);
        json.WriteString("outlet", wording.Report.Outlet);
        json.WriteString("published", wording.Report.Published);
        json.WriteString("address", wording.Report.Address);
        json.WriteString("statement", wording.Label);
        json.WritePropertyName("span");
        json.WriteRawValue(wording.Spans);
        json.WriteString("text", wording.Text);
        json.WriteString("speaker", wording.SpeakerName);
        json.WriteString("relation", Word(threaded.Relation));
        json.WriteStartArray("changes");
        foreach (var change in wording.Text is null ? [] : threaded.Changes)
        {
            json.WriteStartObject();
            json.WriteString("kind", ThreadWords.Of(change.Kind));
            json.WriteString("description", change.Description);
            json.WriteBoolean("canTurnMeaning", change.CanTurnMeaning);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Word(WordingRelation relation) => ThreadWords.Of(relation);
}
