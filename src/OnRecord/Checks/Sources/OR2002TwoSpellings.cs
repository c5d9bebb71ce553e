namespace OnRecord.Checks.Sources;

/// <summary>OR2002: one name in two spellings, or a patronymic or given name used as a family name.</summary>
internal static class OR2002TwoSpellings
{
    private const int MostEvidence = 12;
    private const string Advice = "Settle on one spelling, or show that two people are meant.";

    internal static CheckRule Rule { get; } = new("OR2002", "two-spellings", FindingLevel.Warning, Find)
    {
        Summary = "One name in two spellings; a patronymic or given name used as a family name.",
    };

    private static IEnumerable<Finding> Find(CheckedReport report)
    {
        var words = SpelledWords.Of(report);
        foreach (var pair in new SpellingPairs(report, words).Find())
        {
            if (!IsAllowed(report.Options, pair.Rare.Word, pair.Usual.Word))
            {
                yield return At(report, IsHouse(report.Options, pair.Rare.Word)
                    ? pair with { Rare = pair.Usual, Usual = pair.Rare } : pair);
            }
        }

        foreach (var finding in FatherNames.Find(report, Rule))
        {
            yield return finding;
        }

        foreach (var finding in report.Title is null ? [] : OfTitle(report, words))
        {
            yield return finding;
        }
    }

    private static IEnumerable<Finding> OfTitle(CheckedReport report, List<SpelledWord> words)
    {
        foreach (var (title, text) in TitleSpellings.Find(report.Title!, words))
        {
            var word = title.In(report.Title!.Text).ToString();
            if (!IsAllowed(report.Options, word, text.Word))
            {
                yield return InTitle(report, title, (word, text));
            }
        }
    }

    private static Finding At(CheckedReport report, SpellingPair pair)
    {
        var place = report.Layout.TokenSpan[pair.Rare.Places[0].Token].Span;
        return Rule.At(place, $"{report.Quote(place)} is spelled {report.Quote(SpanOf(report, pair.Usual, 0))} "
            + "elsewhere in the report.", Advice) with
        {
            Fix = pair.IsSure && pair.Rare.Places.Count == 1 && pair.Usual.Places.Count > 1
                ? new FindingFix(place, pair.Usual.Word, $"Write “{pair.Usual.Word}”") : null,
            Evidence = [.. Places(report, pair.Usual, "spelled otherwise here", 0),
                .. Places(report, pair.Rare, "spelled so here too", 1)],
        };
    }

    private static Finding InTitle(CheckedReport report, TextSpan title, (string Title, SpelledWord Text) words) =>
        Rule.At(new FindingPlace(title, InTitle: true),
            $"The title spells {CheckedReport.Quote(words.Title)} what the text spells "
            + $"{report.Quote(SpanOf(report, words.Text, 0))}.", Advice) with
        {
            Evidence = [.. Places(report, words.Text, "spelled otherwise here", 0)],
        };

    private static IEnumerable<FindingEvidence> Places(CheckedReport report, SpelledWord word, string note, int from) =>
        Enumerable.Range(from, Math.Min(MostEvidence, word.Places.Count - from))
            .Select(i => new FindingEvidence(note) { Place = new FindingPlace(SpanOf(report, word, i)) });

    private static TextSpan SpanOf(CheckedReport report, SpelledWord word, int place) =>
        report.Layout.TokenSpan[word.Places[place].Token].Span;

    // Two spellings of one list, or two that the house writes both.
    private static bool IsAllowed(CheckOptions options, string one, string other) =>
        options.AllowedSpellings.Any(list => Has(list, one) && Has(list, other))
            || (IsHouse(options, one) && IsHouse(options, other));

    private static bool IsHouse(CheckOptions options, string word) => Has(options.HouseNames, word);

    // The list may have the whole name.
    private static bool Has(IReadOnlyList<string> names, string word) =>
        names.Any(name => name.Split(' ').Contains(word, StringComparer.OrdinalIgnoreCase));
}
