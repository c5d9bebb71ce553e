using OnRecord.Text;

namespace OnRecord.Cli.Tests.Support;

/// <summary>Readings made by hand, so that a format's tests don't hang on what the model finds.</summary>
internal static class ReadingSketch
{
    public static Reading Of(Report report, params Said[] said)
    {
        var speakers = new List<Speaker>();
        var statements = said.Select((one, index) => StatementOf(report.Text, one, $"s{index + 1}", speakers)).ToList();
        return new Reading
        {
            Report = report,
            Text = ReportText.From(report.Text),
            Statements = statements.FindAll(statement => statement.Within is null),
            Nested = statements.FindAll(statement => statement.Within is not null),
            Speakers = speakers,
        };
    }

    private static Statement StatementOf(string text, Said said, string id, List<Speaker> speakers)
    {
        TextSpan[] source = said.Source is null ? [] : [Find(text, said.Source)];
        return new Statement
        {
            Id = id,
            Kind = said.Kind,
            Content = [.. said.Content.Select(words => Find(text, words))],
            Source = source,
            Cue = said.Cue is null ? [] : [Find(text, said.Cue)],
            Speaker = said.Source is null ? null : SpeakerOf(text, said, source[0], speakers),
            Negated = said.Negated,
            Confidence = said.Confidence,
            Within = said.Within,
        };
    }

    private static string SpeakerOf(string text, Said said, TextSpan source, List<Speaker> speakers)
    {
        var words = text[source.Start..source.End].TrimEnd(',');
        var name = said.Speaker ?? words;
        var at = speakers.FindIndex(speaker => speaker.Name == name);
        if (at < 0)
        {
            at = speakers.Count;
            speakers.Add(new Speaker { Id = $"p{at + 1}", Name = name, Kind = SpeakerKind.Person });
        }

        var known = speakers[at];
        var isNew = words != name && !known.Aliases.Contains(words);
        speakers[at] = known with
        {
            Mentions = [.. known.Mentions, source],
            Aliases = isNew ? [.. known.Aliases, words] : known.Aliases,
        };
        return known.Id;
    }

    private static TextSpan Find(string text, string words)
    {
        var open = words.IndexOf("[[", StringComparison.Ordinal);
        var whole = words.Replace("[[", "", StringComparison.Ordinal).Replace("]]", "", StringComparison.Ordinal);
        var at = text.IndexOf(whole, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The text does not hold \"{whole}\".");
        var start = open < 0 ? at : at + open;
        var length = open < 0 ? whole.Length : words.IndexOf("]]", StringComparison.Ordinal) - open - 2;
        return new TextSpan(start, start + length);
    }
}
