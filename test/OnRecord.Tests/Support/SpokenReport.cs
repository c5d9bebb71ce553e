using Xunit;

namespace OnRecord.Tests.Support;

/// <summary>A made-up report, read, with its statements by the words of their sources.</summary>
internal sealed class SpokenReport
{
    private readonly Dictionary<string, Speaker> _speakers;

    private SpokenReport(Reading reading)
    {
        Reading = reading;
        _speakers = reading.Speakers.ToDictionary(speaker => speaker.Id, StringComparer.Ordinal);
    }

    /// <summary>What the reader found.</summary>
    public Reading Reading { get; }

    /// <summary>Reads a report with the model that the library carries.</summary>
    public static SpokenReport Of(string text) => new(SharedReader.Instance.Read(new Report("report", text)));

    /// <summary>The speaker of that name; the test fails without one.</summary>
    public Speaker Named(string name) => Assert.Single(Reading.Speakers, speaker => speaker.Name == name);

    /// <summary>Whom a statement is given to; null when not known.</summary>
    public Speaker? SpeakerOf(Statement statement) => statement.Speaker is { } id ? _speakers[id] : null;

    /// <summary>The words of spans.</summary>
    public string Words(IReadOnlyList<TextSpan> spans) =>
        string.Join(" … ", spans.Select(span => span.In(Reading.Report.Text).ToString()));

    /// <summary>Checks who speaks the statements, in the order of the text: "He → Peter Hallam; She → ?", with "?" for nobody
    /// known and "-" for a source of no words.</summary>
    public void AssertSpoken(string expected) => Assert.Equal(expected, string.Join("; ", Reading.Statements.Select(statement =>
        $"{(statement.Source.Count > 0 ? Words(statement.Source) : "-")} → {SpeakerOf(statement)?.Name ?? "?"}")));
}
