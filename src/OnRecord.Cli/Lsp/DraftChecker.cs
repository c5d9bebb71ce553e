using OnRecord.Cli.Checking;
using OnRecord.Cli.CheckSettings;
using OnRecord.Cli.Formats;
using OnRecord.Cli.Outputs;
using OnRecord.Ledger.Checking;
using OnRecord.Reports;

namespace OnRecord.Cli.Lsp;

/// <summary>Checks documents by the settings that hold for them.</summary>
internal sealed class DraftChecker : IDisposable
{
    private readonly CheckRequest _request;
    private readonly ReportReading _reading;
    private readonly ElsewhereSource? _elsewhere;
    private (Checkers Checkers, KnownFindings Known) _settings;
    private OnRecordException? _wrong;

    /// <summary>A checker that finds statements by <paramref name="read"/>.</summary>
    /// <exception cref="OnRecordException">Protected names are to be shown for no reason (OR9204), or what the command
    /// line names can't be used (OR96…).</exception>
    public DraftChecker(CheckRequest request, Func<Report, Reading> read)
    {
        (_request, _reading) = (request, new ReportReading(read, ShownReason.Of(request.ShowProtected)));
        _elsewhere = CheckedLedger.Open(request.Ledger, request.ShowProtected);
        _settings = Settings();
    }

    /// <inheritdoc/>
    public void Dispose() => _elsewhere?.Dispose();

    /// <summary>Checks a document. The settings are read anew when <paramref name="anew"/>; else those count that were
    /// read before.</summary>
    public CheckedDraft Check(Draft draft, bool anew)
    {
        try
        {
            Renew(anew);
            return DraftReader.Read(draft.Address, draft.Text.Text) switch
            {
                ReportRead read => _reading.Try(read, shown => Check(draft, read, shown)) switch
                {
                    (var done, null) => done!,
                    (_, var failure) => new CheckedDraft(draft) { Failure = failure },
                },
                ReportFailure failure => new CheckedDraft(draft) { Failure = failure },
                _ => new CheckedDraft(draft),
            };
        }
        catch (OnRecordException wrong)
        {
            // Only settings throw: whatever is wrong with a text has become a failure.
            return new CheckedDraft(draft) { BadSettings = (wrong.Code, wrong.Message) };
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // A fault of ours in one text must not cost the others.
            return new CheckedDraft(draft)
            {
                Failure =
                ReadingFault.Of((draft.Address.Name, draft.Address.Name, fault.Message), fault)
            };
        }
    }

    // What is wrong stays wrong until the settings change again.
    private void Renew(bool anew)
    {
        if (anew)
        {
            try
            {
                (_settings, _wrong) = (Settings(), null);
            }
            catch (OnRecordException wrong)
            {
                _wrong = wrong;
            }
        }

        if (_wrong is not null)
        {
            throw _wrong;
        }
    }

    private (Checkers Checkers, KnownFindings Known) Settings() => (
        new Checkers(_request.Rules, _request.Config, _elsewhere is null ? null : reading =>
            CheckedLedger.Find(_elsewhere, reading)),
        new KnownFindings(_request.Baseline, null, null));

    private CheckedDraft Check(Draft draft, ReportRead read, ShownReading shown)
    {
        var places = new DraftPlaces(draft.Text.Text, read);
        var checker = _settings.Checkers.For(read.Path);
        var findings = checker.Check(shown.Original, draft.WritingAt is { } at ? places.InText(at) : null);
        var check = new ShownCheck(read, shown, _settings.Known.Match(shown, findings, checker.IsOn));
        return new CheckedDraft(draft)
        {
            Read = read,
            Findings = [.. check.Findings.Select(finding => Place(finding, places))]
        };
    }

    private static DraftFinding Place(ShownFinding finding, DraftPlaces places) =>
        new(finding, places.Of(finding.Place),
    [
        .. finding.Evidence.Where(evidence => evidence.Place is not null)
            .Select(evidence => (evidence.Note, Span: places.Of(evidence.Place!)))
            .Where(related => related.Span is not null).Select(related => (related.Note, related.Span!.Value)),
    ]);
}
