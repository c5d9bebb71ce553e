namespace OnRecord.Ledger.SpeakerFiles;

/// <summary>Reads the rows of a file one by one.</summary>
internal abstract class SpeakerRows
{
    // A row of a name, aliases and offices has hundreds of characters; what is longer has lost its line ends or is no
    // such file.
    private const int MostCharacters = 1 << 16;

    private readonly List<SpeakerEntry> _entries = [];
    private readonly List<SpeakerFault> _faults = [];

    /// <summary>What the rows tell, each for itself.</summary>
    public IReadOnlyList<SpeakerEntry> Entries => _entries;

    /// <summary>Rows that were left out.</summary>
    public IReadOnlyList<SpeakerFault> Faults => _faults;

    /// <summary>Names of columns that nothing is taken from.</summary>
    public virtual IReadOnlyList<string> UnusedColumns => [];

    /// <summary>Takes the next line.</summary>
    public void Take(ReadOnlySpan<char> line, int number)
    {
        if (line.Length > MostCharacters)
        {
            Fault(number, $"it has {line.Length} characters, and no row may have more than {MostCharacters}; look for a missing line end");
        }
        else if (!line.IsWhiteSpace())
        {
            Read(line.ToString(), number);
        }
    }

    /// <summary>Ends the reading.</summary>
    public virtual void Complete()
    {
    }

    /// <summary>Reads a line that is not blank.</summary>
    protected abstract void Read(string line, int number);

    /// <summary>Keeps what a row tells, or why it is left out.</summary>
    protected void Keep(SpeakerFields fields, Func<SpeakerEntry> entry)
    {
        var made = entry();
        if (fields.Fault is { } fault)
        {
            Fault(made.Line, fault);
        }
        else
        {
            _entries.Add(made);
        }
    }

    /// <summary>Notes why a row is left out.</summary>
    protected void Fault(int line, string why) => _faults.Add(SpeakerFault.Of(line, why));
}
