namespace OnRecord.Ledger.SpeakerFiles;

/// <summary>Puts together the rows that tell of one speaker.</summary>
internal sealed class SpeakerEntries
{
    private const int MostItems = 100;

    private readonly List<SpeakerEntry> _all = [];
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byName = new(StringComparer.Ordinal);
    private readonly List<SpeakerFault> _faults = [];

    /// <summary>The speakers, in the order of their first rows.</summary>
    public IReadOnlyList<SpeakerEntry> All => [.. _all.OrderBy(static one => one.Line)];

    /// <summary>Rows that were left out.</summary>
    public IReadOnlyList<SpeakerFault> Faults => _faults;

    /// <summary>Takes all rows. Those with an identifier come first: by it one without is told, wherever it
    /// stands.</summary>
    public void Take(IReadOnlyList<SpeakerEntry> rows)
    {
        foreach (var row in rows.Where(static row => row.Wikidata is not null))
        {
            if (_byId.TryGetValue(row.Wikidata!, out var at))
            {
                Join(at, row);
            }
            else
            {
                _byId[row.Wikidata!] = Add(row);
            }
        }

        foreach (var row in rows.Where(static row => row.Wikidata is null))
        {
            TakeByName(row);
        }
    }

    private void TakeByName(SpeakerEntry row)
    {
        switch (_byName.GetValueOrDefault(row.Name))
        {
            case null:
                Add(row);
                break;
            case [var at]:
                Join(at, row);
                break;
            case var several:
                Leave(row, $"lines {_all[several[0]].Line} and {_all[several[1]].Line} tell of two called \"{row.Name}\"; say which by the Wikidata id");
                break;
        }
    }

    private int Add(SpeakerEntry row)
    {
        if (!_byName.TryGetValue(row.Name, out var places))
        {
            _byName[row.Name] = places = [];
        }

        places.Add(_all.Count);
        _all.Add(row);
        return _all.Count - 1;
    }

    private void Join(int at, SpeakerEntry row)
    {
        var before = _all[at];
        var both = before.With(row);
        if (row.Name != before.Name)
        {
            Leave(row, $"{row.Wikidata} is \"{before.Name}\" in line {before.Line}, here \"{row.Name}\"; correct the id, or write one of the names among the aliases");
        }
        else if (row.Kind != before.Kind && row.Kind is not null && before.Kind is not null)
        {
            Leave(row, $"\"{row.Name}\" is of another kind in line {before.Line}; correct one of them");
        }
        else if (both.Aliases?.Count == before.Aliases?.Count && both.Offices?.Count == before.Offices?.Count)
        {
            Leave(row, $"line {before.Line} and those that go with it say the same; remove it");
        }
        else if (both.Aliases?.Count > MostItems || both.Offices?.Count > MostItems)
        {
            Leave(row, $"\"{row.Name}\" has more than {MostItems} aliases or offices; leave out some");
        }
        else
        {
            _all[at] = both with { Line = Math.Min(before.Line, row.Line) };
        }
    }

    private void Leave(SpeakerEntry row, string why) => _faults.Add(SpeakerFault.Of(row.Line, why));
}
