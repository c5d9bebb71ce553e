namespace OnRecord.Cli.Formats;

/// <summary>A part of a statement, to be shown in the running text.</summary>
/// <param name="Span">Where it stands; not empty.</param>
/// <param name="Role">Which part it is.</param>
/// <param name="Label">The statement's number in the reading: <c>3</c>, or <c>3.1</c> for one inside it.</param>
/// <param name="Statement">The statement.</param>
internal sealed record Mark(TextSpan Span, MarkRole Role, string Label, Statement Statement)
{
    /// <summary>All marks of a reading, in the order of the text; of two that start together the longer
    /// first.</summary>
    public static List<Mark> Of(Reading reading)
    {
        var labels = StatementLabels.Of(reading);
        return [.. reading.AllStatements()
            .SelectMany(statement => Of(statement, labels[statement.Id]))
            .Where(mark => !mark.Span.IsEmpty)
            .OrderBy(mark => mark.Span.Start)
            .ThenByDescending(mark => mark.Span.End)];
    }

    private static IEnumerable<Mark> Of(Statement statement, string label) =>
        statement.Content.Select(span => new Mark(span, MarkRole.Content, label, statement))
            .Concat(statement.Source.Select(span => new Mark(span, MarkRole.Source, label, statement)))
            .Concat(statement.Cue.Select(span => new Mark(span, MarkRole.Cue, label, statement)));
}
