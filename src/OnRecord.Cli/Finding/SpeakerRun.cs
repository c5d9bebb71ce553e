using System.Text;
using OnRecord.Cli.Outputs;
using OnRecord.Cli.Screens;
using OnRecord.Ledger;
using OnRecord.Ledger.Finding;
using OnRecord.Ledger.Protecting;
using OnRecord.Ledger.Speakers;

namespace OnRecord.Cli.Finding;

/// <summary>One run of <c>onrecord speaker</c>.</summary>
internal sealed class SpeakerRun(SpeakerOptions options, Screen screen)
{
    /// <summary>Shows who is meant; the result is the exit code.</summary>
    /// <exception cref="OnRecordException">The ledger can't be read (OR95…), or the question not be understood (OR92…).</exception>
    public int Run()
    {
        var reason = ShownReason.Of(options.ShowProtected);
        using var ledger = StatementLedger.Open(options.Ledger, new LedgerOptions { Create = false, ReadOnly = reason is null });
        ledger.NoteShown(reason, "speaker");
        var written = ledger.Guard(() => Written(ledger, reason));
        screen.Output.Write(Encoding.UTF8.GetBytes(written));
        return ExitCode.Done;
    }

    private string Written(StatementLedger ledger, string? reason)
    {
        var database = ledger.Database;
        var ids = new SpeakerNames(database, reason is not null).Find(options.Name);
        var profiles = ids.Select(new SpeakerProfiles(database, reason is not null).Of)
            .OrderByDescending(static profile => profile.Statements).ToList();
        var (found, next) = profiles is [var one] ? Said(ledger, one.Id, reason) : ([], null);
        return options.Format switch
        {
            "json" => SpeakerJson.Of(profiles, found, next, reason),
            "csv" => string.Concat(found.Select(statement => FoundCsv.Row(statement, reason)).Prepend(FoundCsv.Head)),
            _ => Text(profiles, found, next),
        };
    }

    private (IReadOnlyList<FoundStatement>, PagePlace?) Said(StatementLedger ledger, long speaker, string? reason)
    {
        var place = options.After is { } after ? PagePlace.Parse(after) ?? throw FindErrors.BadPlace(after) : (PagePlace?)null;
        var (found, next) = new StatementSearch(ledger.Database).Find(new FindQuery { Speakers = [speaker], Limit = options.Limit, After = place });
        var masks = new ReportMasks(ledger.Database);
        return (reason is null ? [.. found.Select(masks.Mask)] : found, next);
    }

    private string Text(List<SpeakerProfile> profiles, IReadOnlyList<FoundStatement> found, PagePlace? next)
    {
        var page = new InkedText(screen.Width, screen.Colour);
        if (profiles.Count != 1)
        {
            if (profiles.Count > 1)
            {
                new SpeakerText(page).WriteList(profiles);
                return page.ToString();
            }

            return page.Add("No speaker of that name.", Ink.Faint).EndLine().ToString();
        }

        new SpeakerText(page).Write(profiles[0]);
        var list = new FoundText(page, screen.Width, new WordMarks(WordQuery.Of([])));
        foreach (var statement in found)
        {
            list.Write(statement);
        }

        page.Add(next is null ? $"{found.Count} shown." : $"{found.Count} shown; more with --after {next}", Ink.Faint);
        return page.EndLine().ToString();
    }
}
