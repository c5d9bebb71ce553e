namespace OnRecord.Checks.Sources;

/// <summary>Which words of a report somebody answers for. Found when first asked for.</summary>
internal sealed class Answers(CheckedReport report)
{
    private bool[]? _said;
    private bool[]? _byBodies;
    private bool[]? _byNamed;

    /// <summary>True when the token is among the words of somebody who is told beside them.</summary>
    internal bool IsSaid(int token) => (_said ??= FindSaid())[token];

    /// <summary>True when a paper or an authority says something in the token's paragraph or one beside it, or somebody
    /// with a name in its sentence.</summary>
    internal bool IsReported(int token)
    {
        if (_byBodies is null)
        {
            FindReporting();
        }

        var paragraph = report.Tokens.SentenceOf(token).Paragraph;
        return _byNamed![report.Tokens.SentenceIndex(token)] || _byBodies![paragraph]
            || (paragraph > 0 && _byBodies[paragraph - 1])
            || (paragraph + 1 < _byBodies.Length && _byBodies[paragraph + 1]);
    }

    // A statement's cue may be "is believed" itself, which is not among its content.
    private bool[] FindSaid()
    {
        var said = new bool[report.Tokens.Count];
        foreach (var statement in report.Reading.Statements)
        {
            foreach (var content in statement.Source.Count > 0 ? statement.Content : [])
            {
                var (first, end) = report.Tokens.TokensOf(content);
                Array.Fill(said, true, first, end - first);
            }
        }

        return said;
    }

    private void FindReporting()
    {
        _byBodies = new bool[report.Layout.Paragraphs.Count];
        _byNamed = new bool[report.Layout.SentenceSpan.Length];
        foreach (var statement in report.Reading.Statements)
        {
            if (statement.Source.Count > 0 && report.SpeakerOf(statement) is { } speaker)
            {
                var sentence = report.Tokens.SentenceIndex(report.Tokens.TokenAt(statement.Source[0].Start));
                _byNamed[sentence] |= speaker.NameParts is not null;
                _byBodies[report.Tokens.Paragraph(sentence)] |=
                    speaker.Kind is SpeakerKind.Organisation or SpeakerKind.Document;
            }
        }
    }
}
