using System.Text.RegularExpressions;
using OnRecord.Wordings;

namespace OnRecord.Ledger.Tests.Checking;

/// <summary>Puts one fault into a quotation at a time: by what reporters get wrong, without regard to how the rules
/// look for it.</summary>
internal static partial class QuotationFaults
{
    private const int LeastWords = 9;

    // Nobody whom the reports name.
    private static readonly string[] Others =
    [
        "Karen Whitfield", "Peter Okafor", "Mirjam Santos", "James Calloway", "Ana Costigan", "Rosa Delgado",
            "Viktor Novak", "Samuel Adeyemi",
    ];

    private static readonly (string Kind, Func<string, string?> Change)[] Changes =
    [
        ("negation put in", static words =>
            Auxiliary().IsMatch(words) ? Auxiliary().Replace(words, "$1 not", 1) : null),
        ("negation dropped", static words => Negation().IsMatch(words) ? Negation().Replace(words, "", 1) : null),
        ("number changed", static words =>
            Number().IsMatch(words) ? Number().Replace(words, static match => match.Value + "7", 1) : null),
        ("number word changed", static words =>
            NumberWord().IsMatch(words) ? NumberWord().Replace(words, "eleven", 1) : null),
        ("modal changed", static words => Modal().IsMatch(words) ? Modal().Replace(words, "may", 1) : null),
        ("word exchanged", static words => LongWord().Matches(words) is { Count: > 2 } found
            ? words[..found[1].Index] + "harbour" + words[(found[1].Index + found[1].Length)..] : null),
        ("words dropped", static words => LongWord().Matches(words) is { Count: > 3 } found
            ? words[..found[1].Index] + words[found[2].Index..] : null),
    ];

    /// <summary>Copies of a report in which a quotation has other words.</summary>
    public static IEnumerable<QuotationFault> OfWords(Reading reading) =>
        from wording in Long(reading)
        from change in Changes
        let words = change.Change(wording.Text)
        where words is not null && words != wording.Text
        select Copy(change.Kind, reading.Report, wording.Spans[0], words);

    /// <summary>Short reports of somebody who quotes one sentence of the report with other words.</summary>
    public static IEnumerable<QuotationFault> OfWordsElsewhere(Reading reading) =>
        from wording in Long(reading)
        where NameOf(reading, wording) is not null
        from change in Changes
        let words = change.Change(wording.Text)
        where words is not null && words != wording.Text
        select Brief(change.Kind, reading.Report, words, NameOf(reading, wording)!);

    /// <summary>Short reports that give a quotation of the report to somebody else.</summary>
    public static IEnumerable<QuotationFault> OfSpeakersElsewhere(Reading reading) =>
        from wording in Long(reading)
        where NameOf(reading, wording) is not null
        select Brief("other speaker in short", reading.Report, wording.Text, Other(wording));

    /// <summary>Copies of a report that give a quotation to somebody else.</summary>
    public static IEnumerable<QuotationFault> OfSpeakers(Reading reading) =>
        from wording in Long(reading)
        let source = reading.AllStatements().First(statement => statement.Id == wording.Statement).Source
        where source.Count == 1 && NameOf(reading, wording) is { } name
            && name.EndsWith(reading.Words(source), StringComparison.Ordinal)
        select OtherSource(reading.Report, wording.Spans[0], (source[0], Other(wording)));

    private static string Other(Wording wording) => Others[wording.Text.Length % Others.Length];

    private static IEnumerable<Wording> Long(Reading reading) => WordingFinder.Find(reading).Where(static wording =>
        wording is { Statement: not null, Spans.Count: 1 } && wording.Text.Split(' ').Length >= LeastWords
            && !wording.Text.Contains('[', StringComparison.Ordinal));

    // The name of a person who is surely the speaker.
    private static string? NameOf(Reading reading, Wording wording)
    {
        var statement = reading.AllStatements().First(statement => statement.Id == wording.Statement);
        var speaker = reading.Speakers.FirstOrDefault(speaker => speaker.Id == statement.Speaker);
        return statement.SpeakerConfidence > 0.9
            && speaker?.NameParts is { Given: not null, Family: not null } ? speaker.Name : null;
    }

    private static QuotationFault Copy(string kind, Report report, TextSpan span, string words) => new(
        kind, Named(report, report.Text[..span.Start] + words + report.Text[span.End..]),
            new TextSpan(span.Start, span.Start + words.Length));

    private static QuotationFault Brief(string kind, Report report, string words, string name)
    {
        var start = "The town hall was full on the evening after.\n\n“".Length;
        var text = $"The town hall was full on the evening after.\n\n“{words.TrimEnd(',', '.')},” said {name}.\n\nNobody else spoke.";
        return new QuotationFault(kind, Named(report, text), new TextSpan(start, start + words.Length));
    }

    private static QuotationFault OtherSource(Report report, TextSpan quotation, (TextSpan Span, string Name) source)
    {
        var moved = source.Span.Start < quotation.Start ? source.Name.Length - source.Span.Length : 0;
        var text = report.Text[..source.Span.Start] + source.Name + report.Text[source.Span.End..];
        return new QuotationFault("other speaker in a copy", Named(report, text),
            new TextSpan(quotation.Start + moved, quotation.End + moved));
    }

    private static Report Named(Report report, string text) =>
        new("harbour-news", text) { Outlet = "harbour-news", Published = report.Published };

    [GeneratedRegex(@"\b(will|would|is|are|was|were|should|must)\b(?! not|n['’]t)", RegexOptions.None, 1000)]
    private static partial Regex Auxiliary();

    [GeneratedRegex(@"\b(not|never) ", RegexOptions.None, 1000)]
    private static partial Regex Negation();

    [GeneratedRegex(@"(?<![\d.,])\d+(?![\d.,]*\d)", RegexOptions.None, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(two|three|four|five|six|seven|eight|nine|ten|twenty)\b", RegexOptions.None, 1000)]
    private static partial Regex NumberWord();

    [GeneratedRegex(@"\b(will|must|should)\b", RegexOptions.None, 1000)]
    private static partial Regex Modal();

    [GeneratedRegex(@"(?<=\s)\p{Ll}{5,}(?=\s)", RegexOptions.None, 1000)]
    private static partial Regex LongWord();
}
