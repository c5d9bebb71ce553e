using System.Text;
using OnRecord.Cli.Outputs;
using OnRecord.Cli.Screens;
using OnRecord.Ledger.Finding;
using OnRecord.Ledger.Speakers;

namespace OnRecord.Cli.Finding;

/// <summary>One run of <c>onrecord speaker</c>.</summary>
internal sealed class SpeakerRun(SpeakerOptions options, Screen screen)
{
    /// <summary>Shows who is meant; the result is the exit code.</summary>
    /// <exception cref="OnRecordException">The ledger can't be read (OR95…), or the question not be understood
    /// (OR92…).</exception>
    public int Run()
    {
        using var ledger = ShownLedger.Open(options.Ledger, options.ShowProtected, "speaker");
        var written = ledger.Ledger.Guard(() => Written(ledger));
        screen.Output.Write(Encoding.UTF8.GetBytes(written));
        return ExitCode.Done;
    }

    private string Written(ShownLedger ledger)
    {
        var (database, reason) = (ledger.Ledger.Database, ledger.Reason);
        var ids = new SpeakerNames(database, ledger.ShowsProtected).Find(options.Name);
        var profiles = ids.Select(new SpeakerProfiles(database, ledger.ShowsProtected).Of)
            .OrderByDescending(static profile => profile.Statements).ToList();
        var (found, next) = profiles is [var one] ? Said(ledger, one.Id) : ([], null);
        return options.Format switch
        {
            "json" => SpeakerJson.Of(profiles, found, next, reason),
            "csv" => string.Concat(found.Select(statement => FoundCsv.Row(statement, reason)).Prepend(FoundCsv.Head)),
            _ => Text(profiles, found, next, reason),
        };
    }

    private (IReadOnlyList<FoundStatement>, PagePlace?) Said(ShownLedger ledger, long speaker) => ledger.Find(
        new FindQuery { Speakers = [speaker], Limit = options.Limit, After = FindErrors.Place(options.After) });

    private string Text(List<SpeakerProfile> profiles, IReadOnlyList<FoundStatement> found, PagePlace? next,
        string? reason)
    {
        var page = new InkedText(screen.Width, screen.Colour);
        var list = new FoundText(page, screen.Width, new WordMarks(WordQuery.Of([])));
        list.WriteReason(reason);
        switch (profiles)
        {
            case []:
                page.Add("No speaker of that name.", Ink.Faint).EndLine();
                break;
            case [var one]:
                new SpeakerText(page).Write(one);
                list.WriteAll(found, $"{found.Count} shown.", next);
                break;
            default:
                new SpeakerText(page).WriteList(profiles);
                break;
        }

        return page.ToString();
    }
}
