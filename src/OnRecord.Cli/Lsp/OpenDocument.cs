using System.Text.Json;

namespace OnRecord.Cli.Lsp;

/// <summary>A document that is open in the editor. Belongs to the server's loop; no other thread touches it.</summary>
internal sealed class OpenDocument(DocumentAddress address, DocumentText text, int? version)
{
    /// <summary>Which document.</summary>
    public DocumentAddress Address => address;

    /// <summary>Its text as of now; null after a change that could not be followed, until the editor sends the
    /// whole.</summary>
    public DocumentText? Text { get; private set; } = text;

    /// <summary>The editor's number for that text; null when it gives none.</summary>
    public int? Version { get; private set; } = version;

    /// <summary>Goes up whenever there is something new to check.</summary>
    public int Sequence { get; private set; } = 1;

    /// <summary>Where somebody is writing just now, in UTF-16 code units; null when nobody is.</summary>
    public int? WritingAt { get; private set; }

    /// <summary>Since when there has been something to check that was not begun to be, by the server's clock; null when
    /// there is nothing.</summary>
    public long? WaitingSince { get; set; }

    /// <summary>True while a check of it is under way.</summary>
    public bool IsBeingChecked { get; set; }

    /// <summary>True when the next check is to begin as soon as the one under way is done.</summary>
    public bool IsDue { get; set; }

    /// <summary>What the last check said; null before the first one, and when the text has changed since.</summary>
    public CheckedDraft? Checked { get; set; }

    /// <summary>Code of the last failure that the editor was told of.</summary>
    public string? Told { get; set; }

    /// <summary>Requests that wait for the check, with what answers them.</summary>
    public List<(JsonElement Id, Action<CheckedDraft?> Answer)> Waiting { get; } = [];

    /// <summary>The document as it is to be checked.</summary>
    public Draft? Draft => Text is { } text ? new Draft(address, text, WritingAt) : null;

    /// <summary>Takes changes in.</summary>
    public void Change(int? version, IReadOnlyList<TextChange?> changes, PositionEncoding encoding)
    {
        Version = version;
        if (changes.Count == 0)
        {
            return;
        }

        // The last change that sends the whole text makes all before it needless, and a lost text whole again.
        var whole = changes.ToList().FindLastIndex(static change => change is { Range: null });
        var before = Text ?? (whole >= 0 ? new DocumentText("", encoding) : null);
        var after = before is null ? null : TextChange.Apply(before, [.. changes.Skip(Math.Max(0, whole))]);
        (Text, WritingAt) = (after?.Text, after?.End);
        Stir();
    }

    /// <summary>Says that there is something new to check though the text is the same.</summary>
    public void Stir()
    {
        Sequence++;
        Checked = null;
    }

    /// <summary>Says that nobody is writing any more.</summary>
    public void Rest()
    {
        WritingAt = null;
        Stir();
    }

    /// <summary>Answers all requests that wait.</summary>
    public void AnswerAll(CheckedDraft? draft)
    {
        foreach (var (_, answer) in Waiting)
        {
            answer(draft);
        }

        Waiting.Clear();
    }
}
