using System.Buffers;
using System.Text.Json;

namespace OnRecord.Cli.Formats;

/// <summary>W3C Web Annotations (https://www.w3.org/TR/annotation-model/): one AnnotationPage in JSON-LD for the whole
/// run, with one Annotation a line and statement.</summary>
internal sealed class AnnotationsFormat : IReadingFormat
{
    // Annotation tools show about this much around a quotation that they look for.
    private const int ContextLength = 32;

    /// <inheritdoc/>
    public string Head =>
        """{"@context":["http://www.w3.org/ns/anno.jsonld",{"onrecord":"urn:onrecord:1:"}],"type":"AnnotationPage","items":[""" + "\n";

    /// <inheritdoc/>
    public string Between => ",\n";

    /// <inheritdoc/>
    public string Foot => "\n]}\n";

    /// <inheritdoc/>
    public Piece Write(ShownReading shown, int number)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var places = new Places(shown, withText: false);
        foreach (var statement in places.Reading.AllStatements())
        {
            buffer.Write(buffer.WrittenCount > 0 ? ",\n"u8 : []);
            JsonText.Append(buffer, json => new Annotation(json, shown, places).Write(statement));
        }

        return new Piece(shown.Reading.Report.Id, buffer.WrittenMemory);
    }

    private sealed class Annotation(Utf8JsonWriter json, ShownReading shown, Places places)
    {
        // An IRI: the report's address, or its id as a reference relative to wherever the page is kept.
        private readonly string _report = shown.Reading.Report.Address ?? Uri.EscapeDataString(shown.Reading.Report.Id);

        public void Write(Statement statement)
        {
            json.WriteStartObject();
            json.WriteString("id", $"{_report}#{statement.Id}");
            json.WriteString("type", "Annotation");
            json.WriteString("motivation", "describing");
            WriteBody(statement);
            json.WriteStartArray("target");
            foreach (var span in statement.Content)
            {
                json.WriteStartObject();
                json.WriteString("source", _report);
                WriteSelectors("selector", span);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        private void WriteBody(Statement statement)
        {
            json.WriteStartObject("body");
            json.WriteString("type", "TextualBody");
            json.WriteString("format", "text/plain");
            json.WriteString("purpose", "describing");
            json.WriteString("value", Summary(statement));
            json.WriteString("onrecord:kind", statement.Kind.Word());
            json.WriteString("onrecord:speaker", Who(statement));
            json.WriteBoolean("onrecord:negated", statement.Negated);
            json.WriteNumber("onrecord:confidence", Math.Round(statement.Confidence, 4));
            WriteParts("onrecord:source", statement.Source);
            WriteParts("onrecord:cue", statement.Cue);
            WriteSetting(statement);
            if (statement.Within is { } within)
            {
                json.WriteString("onrecord:within", $"{_report}#{within}");
            }

            json.WriteEndObject();
        }

        private void WriteSetting(Statement statement)
        {
            var setting = statement.Setting;
            WriteParts("onrecord:addressee", setting.Addressee);
            WriteParts("onrecord:when", setting.When is { } when ? [when.Text] : []);
            json.WriteString("onrecord:whenValue", setting.When?.Value);
            WriteParts("onrecord:where", setting.Where is { } place ? [place] : []);
            json.WriteStartArray("onrecord:setting");
            foreach (var word in setting.Circumstances.Select(circumstance => circumstance.Kind.Word()).Distinct())
            {
                json.WriteStringValue(word);
            }

            json.WriteEndArray();
            json.WriteString("onrecord:act", setting.Act?.Word());
            json.WriteNumber("onrecord:speakerConfidence", Math.Round(statement.SpeakerConfidence, 4));
            json.WriteString("onrecord:protected", shown.SpeakerOf(statement)?.Protected?.Kind.Word());
            if (shown.Reason is { } reason)
            {
                json.WriteString("onrecord:showProtected", reason);
            }
        }

        private string Summary(Statement statement)
        {
            var cue = statement.Cue.Count > 0
                ? $" ({shown.Reading.Line([.. statement.Cue.Select(places.Shown)])})" : "";
            return $"{Who(statement) ?? "No one named"}{cue}, {statement.Kind.Word()}";
        }

        private string? Who(Statement statement) =>
            shown.SpeakerOf(statement) is { } speaker ? ReadingWords.OneLine(speaker.Name)
            : statement.Source.Count > 0 ? shown.Reading.Line([.. statement.Source.Select(places.Shown)]).TrimEnd(',')
            : null;

        private void WriteParts(string name, IReadOnlyList<TextSpan> spans)
        {
            json.WriteStartArray(name);
            foreach (var span in spans)
            {
                json.WriteStartObject();
                json.WriteString("type", "SpecificResource");
                json.WriteString("source", _report);
                WriteSelectors("selector", span);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        private void WriteSelectors(string name, TextSpan span)
        {
            var text = shown.Reading.Report.Text;
            var words = places.Shown(span);
            var (start, end) = places.Offsets(span);
            json.WriteStartArray(name);
            json.WriteStartObject();
            json.WriteString("type", "TextQuoteSelector");
            json.WriteString("exact", words.In(text));
            json.WriteString("prefix", text.AsSpan(WholeCharacter(words.Start - ContextLength)..words.Start));
            json.WriteString("suffix", text.AsSpan(words.End..WholeCharacter(words.End + ContextLength)));
            json.WriteEndObject();
            json.WriteStartObject();
            json.WriteString("type", "TextPositionSelector");
            json.WriteNumber("start", start);
            json.WriteNumber("end", end);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        // The nearest place in the text that doesn't part a surrogate pair.
        private int WholeCharacter(int at)
        {
            var text = shown.Reading.Report.Text;
            at = Math.Clamp(at, 0, text.Length);
            return at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]) ? at - 1 : at;
        }
    }
}
