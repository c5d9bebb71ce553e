using OnRecord.Cli.Screens;

namespace OnRecord.Cli.Formats;

/// <summary>Says at the end of a report who in it is protected, by which of its words, and whether names are
/// shown.</summary>
internal sealed class ProtectionNotes(InkedText page, ShownReading shown)
{
    /// <summary>Adds the notes to the page, if there is anything to say.</summary>
    public void Write()
    {
        var speakers = shown.Reading.Speakers.Where(speaker => speaker.Protected is not null).ToList();
        if (speakers.Count == 0 && shown.Reason is null)
        {
            return;
        }

        page.EndLine();
        foreach (var speaker in speakers)
        {
            var words = VisibleText.Line(shown.Reading.Line([speaker.Protected!.Shown[0]]));
            var kind = shown.HasLabel(speaker) ? "" : $", {speaker.Protected.Kind.Word()}";
            page.Add($"Protected: {VisibleText.Line(speaker.Name)}{kind} (“{words}”)",
                Ink.Faint).EndLine();
        }

        var names = shown.Reason is { } reason ? $"Protected names are shown: {VisibleText.Of(reason)}"
            : shown.HasLabels ? "Labels stand in place of protected names (docs/protected.md)."
            : "";
        page.Add(names, Ink.Faint);
        page.EndLine();
    }
}
