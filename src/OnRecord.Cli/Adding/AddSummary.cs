using System.Diagnostics;
using System.Globalization;
using System.Text;
using OnRecord.Cli.Screens;
using OnRecord.Ledger;
using OnRecord.Reports;

namespace OnRecord.Cli.Adding;

/// <summary>What a run added, and what it could not.</summary>
internal sealed class AddSummary
{
    // A terminal's page of them; the ledger keeps all.
    private const int MostFailures = 20;

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly List<ReportFailure> _failures = [];
    private int _added;
    private int _versions;
    private int _known;
    private int _forgotten;
    private int _replaced;
    private int _failed;
    private long _statements;

    /// <summary>Inputs that were dealt with.</summary>
    public int Done => _added + _known + _forgotten + _replaced + _failed;

    /// <summary>Could not run only where every input failed.</summary>
    public int ExitCode => _failed > 0 && Done == _failed ? Cli.ExitCode.CouldNotRun : Cli.ExitCode.Done;

    /// <summary>Counts a report that the ledger took.</summary>
    public void Add(Addition addition, Reading reading)
    {
        switch (addition.Kind)
        {
            case AdditionKind.AlreadyThere:
                _known++;
                return;
            case AdditionKind.Forgotten:
                _forgotten++;
                return;
            case AdditionKind.Replaced:
                _replaced++;
                break;
            default:
                _added++;
                _versions += addition.Kind == AdditionKind.NewVersion ? 1 : 0;
                break;
        }

        _statements += reading.Statements.Count + reading.Nested.Count;
    }

    /// <summary>Counts a report that the ledger had, and that was not read again.</summary>
    public void AddKnown() => _known++;

    /// <summary>Counts an input that could not be read.</summary>
    public void Fail(ReportFailure failure)
    {
        _failed++;
        if (_failures.Count < MostFailures)
        {
            _failures.Add(failure);
        }
    }

    /// <summary>Says on standard output what happened.</summary>
    public void Write(Screen screen, string place)
    {
        var text = new StringBuilder(Total(VisibleText.Of(place)));
        Line(text, _versions, "is a new version of what was at the same address.",
            "are new versions of what was at the same address.");
        Line(text, _replaced, "was read again.", "were read again.");
        Line(text, _known, "was there already.", "were there already.");
        Line(text, _forgotten, "was forgotten on somebody's word, and stays so.",
            "were forgotten on somebody's word, and stay so.");
        Line(text, _failed, "could not be read:", "could not be read:");
        foreach (var failure in _failures)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {VisibleText.Of(failure.Id)}: {failure.Code}\n");
        }

        Line(text, _failed - _failures.Count, "more, which the ledger's table failure lists.",
            "more, which the ledger's table failure lists.");
        screen.Output.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private string Total(string place)
    {
        var seconds = _clock.Elapsed.TotalSeconds;
        return string.Create(CultureInfo.InvariantCulture,
            $"{_added:N0} {(_added == 1 ? "report" : "reports")} added to {place}, {_statements:N0} statements, in {seconds:0.0} s ({Done / Math.Max(0.001, seconds):N0} a second).\n");
    }

    private static void Line(StringBuilder text, int count, string one, string many)
    {
        if (count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}\n");
        }
    }
}
