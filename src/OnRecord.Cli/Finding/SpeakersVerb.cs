using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using OnRecord.Cli.Verbs;

namespace OnRecord.Cli.Finding;

/// <summary><c>onrecord speakers</c>: decides who is who.</summary>
internal sealed class SpeakersVerb
{
    /// <summary>What the help of the verb ends with.</summary>
    public const string More = """
        Decisions stay when reports are read again, are kept in the ledger's log, and
        can be undone. Numbers are those that "onrecord speaker NAME" shows.

        Examples:
          214 is the same as 17, and is gone from the lists:
            onrecord speakers merge 214 17
          In one report, speaker 17 is somebody else:
            onrecord speakers split 17 --reports desk_2024-05-03_bridge
          A better name:
            onrecord speakers rename 17 "Ilse Vantongeren"
          Take decision 5 back:
            onrecord speakers undo 5
          Make people known who hold office, with their names and Wikidata ids:
            onrecord speakers import cabinet.csv

        A file of speakers is a table with the columns name, aliases (parted by ";"),
        wikidata, office, from and to, a row for each office; or JSON lines:
          {"name":"Ilse Vantongeren","aliases":["I. Vantongeren"],"wikidata":null,
           "offices":[{"office":"chief engineer","from":"2019-03","to":null}]}
        Importing it again takes in what has changed.

        Exit codes:
          0  done
          1  rows of a file were left out
          2  used wrongly
          3  could not run, or the decision can't be carried out
        """;

    private readonly Option<string> _ledger = LedgerOption.Ledger();

    /// <summary>The verb, whose parts do <paramref name="decide"/> or <paramref name="import"/>; the result is the exit
    /// code.</summary>
    public static Command Command(Func<DecideOptions, CancellationToken, int> decide,
        Func<ImportOptions, CancellationToken, int> import) =>
        new SpeakersVerb().Build(decide, import);

    private Command Build(Func<DecideOptions, CancellationToken, int> decide,
        Func<ImportOptions, CancellationToken, int> import)
    {
        var speaker = Number("SPEAKER", "A speaker's number.");
        var into = Number("INTO", "The number of the speaker whom both are then.");
        var decision = Number("DECISION", "A decision's number, as \"onrecord speaker\" shows it.");
        var name = new Argument<string>("NAME") { Description = "The name for all lists." };
        var reports = new Option<string[]>("--reports")
        {
            Description = "The reports, by name or number, in which it is somebody else.",
            HelpName = "REPORT,REPORT",
            Required = true,
            CustomParser = static result => [.. result.Tokens.SelectMany(static token => token.Value.Split(','))],
        };
        return new Command("speakers", "Decide who is who: merge, split, rename and import speakers, and undo it.")
        {
            Part(new Command("merge", "Make two speakers one.") { speaker, into }, decide,
                parsed =>
                    new DecideOptions(DecideAction.Merge, parsed.GetValue(speaker)) { Other = parsed.GetValue(into) }),
            Part(new Command("split", "Make somebody new of a speaker as some reports have him or her.") { speaker,
                reports }, decide,
                parsed => new DecideOptions(DecideAction.Split,
                    parsed.GetValue(speaker)) { Reports = parsed.GetRequiredValue(reports) }),
            Part(new Command("rename", "Call a speaker by another name.") { speaker, name }, decide,
                parsed => new DecideOptions(DecideAction.Rename,
                    parsed.GetValue(speaker)) { Name = parsed.GetRequiredValue(name) }),
            Part(new Command("undo", "Take a decision back.") { decision }, decide,
                parsed => new DecideOptions(DecideAction.Undo, parsed.GetValue(decision))),
            Import(import),
        };
    }

    private Command Import(Func<ImportOptions, CancellationToken, int> import)
    {
        var file = new Argument<string>("FILE") { Description = "A table (.csv) or JSON lines (.jsonl) of speakers." };
        var command = new Command("import",
            "Make speakers known by a file: names, aliases, Wikidata ids, offices by date.") { file, _ledger };
        command.SetAction((parsed, stop) => Task.Run(
            () => import(new ImportOptions(parsed.GetRequiredValue(file), parsed.GetRequiredValue(_ledger)), stop),
                CancellationToken.None));
        return command;
    }

    private Command Part(Command command, Func<DecideOptions, CancellationToken, int> decide,
        Func<ParseResult, DecideOptions> options)
    {
        command.Add(_ledger);
        command.SetAction((parsed, stop) => Task.Run(
            () => decide(options(parsed) with { Ledger = parsed.GetRequiredValue(_ledger) }, stop),
                CancellationToken.None));
        return command;
    }

    private static Argument<long> Number(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result => Whole(result.Tokens[0].Value, name, result),
    };

    private static long Whole(string text, string name, ArgumentResult result)
    {
        if (!long.TryParse(text.TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            result.AddError($"{name} needs a number, not \"{text}\".");
        }

        return number;
    }
}
