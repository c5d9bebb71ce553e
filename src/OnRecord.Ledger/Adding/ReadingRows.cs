using OnRecord.Ledger.Log;
using OnRecord.Ledger.Speakers;
using OnRecord.Ledger.Tables;
using OnRecord.People.Protecting;

namespace OnRecord.Ledger.Adding;

/// <summary>Puts what was found in a report as rows: speakers, statements, wordings.</summary>
internal sealed class ReadingRows : IDisposable
{
    private const int Digits = 4;

    private readonly Reading _reading;
    private readonly long _report;
    private readonly LogEntry _entry;
    private readonly RowJson _json;
    private readonly MaskedReading _masked;
    private readonly Dictionary<string, long> _speakers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _statements = new(StringComparer.Ordinal);

    public ReadingRows(Reading reading, long report, LogEntry entry)
    {
        (_reading, _report, _entry) = (reading, report, entry);
        _json = new RowJson(reading.Report.Text);
        _masked = MaskedReading.Of(reading);
    }

    public void PutSpeakers(ChooseSpeaker choose)
    {
        var choice = new SpeakerQuestion(_reading, _report, _entry.Database);
        foreach (var speaker in _reading.Speakers)
        {
            var known = choose(choice, speaker) ?? PutNewSpeaker(speaker);
            PutKeys(speaker, known);
            var id = _entry.NextId(LedgerTables.ReportSpeaker);
            _speakers[speaker.Id] = id;
            _entry.Put(LedgerTables.ReportSpeaker, Row(speaker, id, known));
        }
    }

    public void PutStatements()
    {
        foreach (var statement in _reading.AllStatements())
        {
            _statements[statement.Id] = _entry.NextId(LedgerTables.Statement);
        }

        foreach (var statement in _reading.AllStatements())
        {
            _entry.Put(LedgerTables.Statement, Row(statement));
        }
    }

    public void PutWordings(IReadOnlyList<StatementWording> wordings)
    {
        foreach (var wording in wordings)
        {
            _entry.Put(LedgerTables.Wording,
            [
                _entry.NextId(LedgerTables.Wording), _report, wording.Statement is { } statement
                    ? _statements[statement] : null,
                _json.AllSpans(wording.Spans), StoredText.Of(wording.Text), StoredText.Of(wording.Words),
            ]);
        }
    }

    public void Dispose() => _json.Dispose();

    private long PutNewSpeaker(Speaker speaker)
    {
        var id = _entry.NextId(LedgerTables.Speaker);
        _entry.PutNow(LedgerTables.Speaker, [id, StoredText.Of(speaker.Name), speaker.Kind?.Word(), null]);
        return id;
    }

    private void PutKeys(Speaker speaker, long known)
    {
        foreach (var key in SpeakerKeys.Of(SpeakerResolver.FactsOf(_reading, speaker)))
        {
            _entry.Database.Execute(
                "INSERT INTO speaker_key (name_key, speaker) VALUES ($1, $2) ON CONFLICT (name_key, speaker) DO NOTHING", key, known);
        }
    }

    private object?[] Row(Speaker speaker, long id, long known) =>
    [
        id, _report, speaker.Id, known, StoredText.Of(speaker.Name), speaker.Kind?.Word(), _json.Texts(speaker.Aliases),
        _json.AllSpans(speaker.Mentions), _json.NameParts(speaker.NameParts), Words(speaker.Description?.Age),
        Words(speaker.Description?.Office), Words(speaker.Description?.Unit),
        _json.DescriptionSpans(speaker.Description),
        speaker.Protected?.Kind.Word(), speaker.Protected is { } shown ? _json.AllSpans(shown.Shown) : null,
    ];

    private object?[] Row(Statement statement)
    {
        var setting = statement.Setting;
        return
        [
            _statements[statement.Id], _report, statement.Id,
            statement.Within is { } within ? _statements[within] : null,
            statement.Kind.Word(), statement.Content.Count > 0 ? (long)_json.StartOf(statement.Content[0]) : 0L,
            Words(statement.Content) ?? "", _json.AllSpans(statement.Content),
            Words(statement.Source), _json.Spans(statement.Source), Words(statement.Cue), _json.Spans(statement.Cue),
            statement.Speaker is { } speaker ? _speakers[speaker] : null,
            Rounded(statement.SpeakerConfidence), Rounded(statement.Confidence), statement.Negated ? 1L : 0L,
            Words(setting.Addressee), _json.Spans(setting.Addressee),
            Words(setting.When?.Text), _json.Span(setting.When?.Text), setting.When?.Value,
            Words(setting.Where), _json.Span(setting.Where), setting.Act?.Word(),
            _json.Circumstances(setting.Circumstances),
            Shown(statement),
        ];
    }

    // What people may search: without the names that the report itself shows to be protected.
    private string? Shown(Statement statement)
    {
        if (_masked.Labels.Count == 0)
        {
            return null;
        }

        var words = StoredText.Of(_masked.Reading.Words([.. statement.Content.Select(_masked.Move)]));
        return words == Words(statement.Content) ? null : words;
    }

    // As `read --format jsonl` has them. Adding zero makes one of the two zeros of the other.
    private static double Rounded(double probability) =>
        double.IsFinite(probability) ? Math.Round(probability, Digits) + 0.0 : 0.0;

    private string? Words(IReadOnlyList<TextSpan> spans) =>
        spans.Count == 0 ? null : StoredText.Of(_reading.Words(spans));

    private string? Words(TextSpan? span) => span is { } known ? Words([known]) : null;
}
