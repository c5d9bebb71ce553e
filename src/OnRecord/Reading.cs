using OnRecord.Text;

namespace OnRecord;

/// <summary>A report and all that was found in it. Immutable; safe to share between threads.</summary>
public sealed record Reading
{
    /// <summary>The report that was read.</summary>
    public required Report Report { get; init; }

    /// <summary>Paragraphs, sentences, tokens and quotations of the text.</summary>
    public required ReportText Text { get; init; }

    /// <summary>The statements that the report itself makes its sources make, in the order of their first word.</summary>
    public required IReadOnlyList<Statement> Statements { get; init; }

    /// <summary>Statements inside the content of others ("A said B believes …"), in the order of their first word;
    /// <see cref="Statement.Within"/> names the statement that holds each.</summary>
    public IReadOnlyList<Statement> Nested { get; init; } = [];

    /// <summary>Whom the sources denote, in the order of first mention.</summary>
    public IReadOnlyList<Speaker> Speakers { get; init; } = [];

    /// <summary>Words that mix letters of alphabets whose letters look alike, such as a Latin "o" in a Cyrillic name, in the
    /// order of the text. Speakers are told apart as if each such word were written in one alphabet.</summary>
    public IReadOnlyList<TextSpan> MixedScripts { get; init; } = [];

    /// <summary>What the stages found on the way, for the checks; null when the reading was not made by a
    /// <see cref="StatementReader"/>.</summary>
    internal ReadingParts? Parts { get; init; }
}
