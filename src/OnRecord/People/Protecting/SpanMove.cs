namespace OnRecord.People.Protecting;

/// <summary>Moves all spans of statements and speakers to where they are in the masked text.</summary>
internal sealed class SpanMove(OffsetMap map)
{
    /// <summary>The statement with its spans moved.</summary>
    public Statement Of(Statement statement) => statement with
    {
        Content = Of(statement.Content),
        Source = Of(statement.Source),
        Cue = Of(statement.Cue),
        Setting = Of(statement.Setting),
    };

    /// <summary>The speaker with the spans moved.</summary>
    public Speaker Of(Speaker speaker) => speaker with
    {
        Mentions = Of(speaker.Mentions),
        Description = speaker.Description is not { } known
            ? null : known with { Age = Of(known.Age), Office = Of(known.Office), Unit = Of(known.Unit) },
        Protected = speaker.Protected is not { } why ? null : why with { Shown = Of(why.Shown) },
    };

    private Setting Of(Setting setting) => ReferenceEquals(setting, Setting.Unknown) ? setting : setting with
    {
        Addressee = Of(setting.Addressee),
        When = setting.When is not { } when ? null : when with { Text = map.Move(when.Text) },
        Where = Of(setting.Where),
        Circumstances = [.. setting.Circumstances.Select(one => one with { Shown = map.Move(one.Shown) })],
    };

    private TextSpan? Of(TextSpan? span) => span is { } known ? map.Move(known) : null;

    /// <summary>The spans moved; two that cut into the same name are one behind it.</summary>
    public IReadOnlyList<TextSpan> Of(IReadOnlyList<TextSpan> spans)
    {
        var moved = new List<TextSpan>(spans.Count);
        foreach (var span in spans.Select(map.Move))
        {
            if (moved.Count > 0 && moved[^1].Overlaps(span) && span.Start >= moved[^1].Start)
            {
                moved[^1] = new TextSpan(moved[^1].Start, Math.Max(moved[^1].End, span.End));
            }
            else
            {
                moved.Add(span);
            }
        }

        return moved;
    }
}
