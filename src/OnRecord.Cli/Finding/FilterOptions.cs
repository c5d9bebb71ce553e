using System.CommandLine;

namespace OnRecord.Cli.Finding;

/// <summary>The options that say which statements are meant.</summary>
internal sealed class FilterOptions
{
    private readonly Argument<string[]> _words = new("WORDS")
    {
        Description = "Words and \"phrases\" that what is said must hold.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _speaker =
        Text("--speaker", "Only what this speaker said: a name, or a number as \"onrecord speaker\" shows it.", "NAME");
    private readonly Option<string?> _outlet = Text("--outlet", "Only reports of this outlet.", "NAME");
    private readonly Option<string?> _since =
        Text("--since", "Only reports published on this day or later: 2024-05-03, 2024-05 or 2024.", "DATE");
    private readonly Option<string?> _until = Text("--until", "Only reports published on this day or earlier.", "DATE");

    private readonly Option<string?> _kind = new Option<string?>("--kind")
    {
        Description = "Only direct, mixed or indirect statements.",
        HelpName = "KIND",
    }.AcceptOnlyFromAmong("direct", "mixed", "indirect");

    private readonly Option<string?> _act =
        Text("--act", "Only statements by which somebody apologised, admitted, denied, accused, … (docs/settings.md).",
        "ACT");
    private readonly Option<string?> _setting =
        Text("--setting", "Only statements made so: broadcast, interview, captivity, … (docs/settings.md).", "SETTING");

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_words);
        foreach (var option in (Option[])[_speaker, _outlet, _since, _until, _kind, _act, _setting])
        {
            command.Add(option);
        }
    }

    /// <summary>What was given.</summary>
    public Filter Read(ParseResult parsed) => new()
    {
        Words = parsed.GetValue(_words) ?? [],
        Speaker = parsed.GetValue(_speaker),
        Outlet = parsed.GetValue(_outlet),
        Since = parsed.GetValue(_since),
        Until = parsed.GetValue(_until),
        Kind = parsed.GetValue(_kind),
        Act = parsed.GetValue(_act),
        Setting = parsed.GetValue(_setting),
    };

    /// <summary>An option that takes some text.</summary>
    public static Option<string?> Text(string name, string description, string help) =>
        new(name) { Description = description, HelpName = help };
}
