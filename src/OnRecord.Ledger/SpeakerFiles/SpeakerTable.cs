using OnRecord.Ledger.Listing;

namespace OnRecord.Ledger.SpeakerFiles;

/// <summary>Reads a table: a row of names, then a row for each speaker, or for each office of one.</summary>
/// <param name="path">For messages.</param>
internal sealed class SpeakerTable(string path) : SpeakerRows
{
    private static readonly string[] Known = ["name", "aliases", "wikidata", "office", "from", "to", "kind"];
    private static readonly char[] Delimiters = [',', ';', '\t'];
    private static readonly char[] AliasMarks = [';', '|'];

    private char _delimiter;
    private Dictionary<string, int>? _columns;

    /// <inheritdoc/>
    public override IReadOnlyList<string> UnusedColumns =>
        [.. (_columns?.Keys ?? Enumerable.Empty<string>()).Where(static column => !Known.Contains(column))
            .Select(SpeakerFields.Shown)];

    /// <inheritdoc/>
    public override void Complete()
    {
        if (_columns is null)
        {
            throw LedgerErrors.BadSpeakersFile(path, "it is empty",
                "begin with the row name,aliases,wikidata,office,from,to");
        }
    }

    /// <inheritdoc/>
    protected override void Read(string line, int number)
    {
        if (_columns is null)
        {
            ReadHead(line);
        }
        else if (TableLine.Split(line, _delimiter) is not { } cells)
        {
            Fault(number, "a quotation mark does not close, or text stands beside it; double a mark in a cell, and keep each row on one line");
        }
        else if (cells.Count > _columns.Count)
        {
            Fault(number, $"it has {cells.Count} cells and the head {_columns.Count}; put cells with \"{_delimiter}\" in quotation marks");
        }
        else
        {
            ReadRow(cells, number);
        }
    }

    private void ReadHead(string line)
    {
        foreach (var delimiter in Delimiters)
        {
            var names = (TableLine.Split(line, delimiter) ?? [])
                .ConvertAll(static name => name.Trim().ToLowerInvariant());
            if (names.Contains("name") && names.Distinct().Count() == names.Count)
            {
                _delimiter = delimiter;
                _columns = names.Select(static (name, i) => (name, i))
                    .ToDictionary(static one => one.name, static one => one.i, StringComparer.Ordinal);
                return;
            }
        }

        throw LedgerErrors.BadSpeakersFile(path, "its first row has no column \"name\", or one twice",
            "begin with the row name,aliases,wikidata,office,from,to");
    }

    private void ReadRow(List<string> cells, int number)
    {
        string? Cell(string column) =>
            _columns!.TryGetValue(column, out var i) ? i < cells.Count ? cells[i] : "" : null;
        var fields = new SpeakerFields();
        Keep(fields, () =>
        {
            var name = fields.Name(Cell("name"));
            return new SpeakerEntry(number, name)
            {
                Kind = Cell("kind") is { } kind ? fields.Kind(kind) : null,
                Wikidata = fields.Wikidata(Cell("wikidata")),
                TellsWikidata = Cell("wikidata") is not null,
                Aliases = Cell("aliases") is { } aliases ? fields.Aliases(name, aliases.Split(AliasMarks)) : null,
                Offices = Cell("office") is { } office ? Offices(fields.Office(office, Cell("from"), Cell("to")))
                    : null,
            };
        });
    }

    private static ListedOffice[] Offices(ListedOffice? office) => office is null ? [] : [office];
}
