using System.Globalization;
using OnRecord.Cli.Screens;
using OnRecord.Ledger.Listing;
using OnRecord.Ledger.Speakers;

namespace OnRecord.Cli.Finding;

/// <summary>A speaker's profile for a terminal.</summary>
internal sealed class SpeakerText(InkedText page)
{
    private const int Room = 9;

    /// <summary>Adds one line for each of several speakers of a name.</summary>
    public void WriteList(IReadOnlyList<SpeakerProfile> profiles)
    {
        page.Add($"{profiles.Count} speakers may be meant; name one by its number:", Ink.Faint).EndLine().EndLine();
        foreach (var profile in profiles)
        {
            page.AddVerbatim($"#{profile.Id}".PadLeft(6) + "  ", Ink.Faint)
                .Add(VisibleText.Line(profile.Name), Ink.Strong)
                .Add($"  {profile.Kind}, {Counted(profile)}{Described(profile)}", Ink.Faint).EndLine();
        }
    }

    /// <summary>Adds all that is known of one.</summary>
    public void Write(SpeakerProfile profile)
    {
        page.Add(VisibleText.Line(profile.Name), Ink.Strong)
            .Add($"  #{profile.Id} · {profile.Kind ?? "kind unknown"}{(profile.Protected is null ? "" : " · protected")}", Ink.Faint).EndLine();
        Line("said", $"{Counted(profile)}{Between(profile.First, profile.Last)}");
        Line("called", string.Join(" · ",
            profile.Names.Where(name => name.Name != profile.Name)
            .Select(static name => $"{name.Name} ({name.Reports})")));
        Line("office", string.Join(" · ",
            profile.Offices.Select(static office => office.Office + Between(office.First, office.Last))));
        Line("held", string.Join(" · ",
            profile.Listed.SelectMany(static one => one.Offices).Distinct()
            .Select(static held => held.Office + Held(held))));
        Line("also", string.Join(" · ", profile.Listed.SelectMany(static one => one.Aliases).Distinct()));
        Line("wikidata", string.Join(" · ",
            profile.Listed.Select(static one => one.Wikidata).OfType<string>().Distinct()));
        Line("outlets", string.Join(" · ",
            profile.Outlets.Select(static outlet => $"{outlet.Outlet} ({outlet.Statements})")));
        Line("perhaps", string.Join(" · ",
            profile.Perhaps.Select(static other => $"{other.Name} #{other.Id} ({other.Statements})")));
        Line("decided", string.Join(" · ", profile.Decisions.Select(static decision =>
            $"{decision.Action} {decision.Speaker}{(decision.Other is { } other ? $" → {other}" : "")} (undo {decision.Id})")));
        page.EndLine();
    }

    private void Line(string label, string words)
    {
        if (words.Length > 0)
        {
            page.Indent = 0;
            page.AddVerbatim(label.PadRight(Room), Ink.Faint).Add(" ");
            page.Indent = Room;
            page.Add(VisibleText.Line(words)).EndLine();
            page.Indent = 0;
        }
    }

    private static string Counted(SpeakerProfile profile) => string.Create(CultureInfo.InvariantCulture,
        $"{profile.Statements:N0} {(profile.Statements == 1 ? "statement" : "statements")} in {profile.Reports:N0} {(profile.Reports == 1 ? "report" : "reports")}");

    private static string Described(SpeakerProfile profile) =>
        profile.Offices.Select(static office => office.Office)
            .Concat(profile.Listed.SelectMany(static one => one.Offices).Select(static held => held.Office))
            .FirstOrDefault() is { } office ? $", {VisibleText.Line(office)}" : "";

    private static string Between(string? first, string? last) =>
        first is null ? "" : first == last ? $" ({first})" : $" ({first} to {last})";

    private static string Held(ListedOffice held) => (held.From, held.To) switch
    {
        (null, null) => "",
        ({ } from, null) => $" (from {from})",
        (null, { } to) => $" (until {to})",
        var (from, to) => $" ({from} to {to})",
    };
}
