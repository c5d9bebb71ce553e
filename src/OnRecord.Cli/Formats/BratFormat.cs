using System.Globalization;
using System.Text;

namespace OnRecord.Cli.Formats;

/// <summary>Standoff annotations for brat, in PolNeAR's manner: Source, Cue and Content spans, and an Attribution event
/// that joins those of a statement.</summary>
internal sealed class BratFormat : IReadingFormat
{
    /// <inheritdoc/>
    public Piece Write(ShownReading shown, int number)
    {
        var page = new BratPage(shown.Reading);
        return new Piece(shown.Reading.Report.Id, Encoding.UTF8.GetBytes(page.Write(shown.Reason)))
        {
            Text = Encoding.UTF8.GetBytes(shown.Reading.Report.Text),
        };
    }

    private sealed class BratPage(Reading reading)
    {
        private readonly StringBuilder _lines = new();
        private readonly CodePoints _points = CodePoints.Of(reading.Report.Text);
        private int _spans;
        private int _events;

        public string Write(string? reason)
        {
            foreach (var statement in reading.AllStatements().Where(statement => statement.Content.Count > 0))
            {
                Write(statement);
            }

            // A note has to stand on a span; where there is none, no speaker's name is shown either.
            _lines.Append(reason is null
                || _spans == 0 ? "" : $"#1\tAnnotatorNotes T1\tProtected names shown: {reason}\n");
            return _lines.ToString();
        }

        private void Write(Statement statement)
        {
            var source = AddSpan("Source", statement.Source);
            var cue = AddSpan("Cue", statement.Cue);
            var content = AddSpan("Content", statement.Content);
            var type = source is null ? "Attribution-no-source" : "Attribution";

            // An event has to stand on words: the cue's, or without a cue the content's.
            var anchor = AddSpan(type, cue is null ? statement.Content : statement.Cue);
            _lines.Append(CultureInfo.InvariantCulture, $"E{++_events}\t{type}:{anchor} Content:{content}");
            _lines.Append(cue is null ? "" : $" Cue:{cue}").Append(source is null ? "" : $" Source:{source}")
                .Append('\n');
        }

        private string? AddSpan(string type, IReadOnlyList<TextSpan> spans)
        {
            var parts = spans.SelectMany(Lines).ToList();
            if (parts.Count == 0)
            {
                return null;
            }

            var offsets = string.Join(';', parts.Select(part => $"{_points.Before(part.Start)} {_points.Before(part.End)}"));
            var words = string.Join(' ', parts.Select(part => reading.Report.Text[part.Start..part.End]));
            _lines.Append(CultureInfo.InvariantCulture, $"T{++_spans}\t{type} {offsets}\t{words}\n");
            return $"T{_spans}";
        }

        // brat's spans end where a line does: one that runs over several becomes several.
        private IEnumerable<TextSpan> Lines(TextSpan span)
        {
            var text = reading.Report.Text;
            for (var start = span.Start; start < span.End;)
            {
                var end = text.IndexOfAny(['\n', '\r'], start, span.End - start);
                end = end < 0 ? span.End : end;
                if (!string.IsNullOrWhiteSpace(text[start..end]))
                {
                    yield return new TextSpan(start, end);
                }

                start = end + 1;
            }
        }
    }
}
