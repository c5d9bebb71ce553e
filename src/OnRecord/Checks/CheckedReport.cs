using OnRecord.Checks.Captivity;
using OnRecord.Checks.Elsewhere;
using OnRecord.Checks.Facts;
using OnRecord.Checks.Quotations;
using OnRecord.Checks.Restatements;
using OnRecord.Checks.Sources;
using OnRecord.People;
using OnRecord.Settings;
using OnRecord.Settings.Dates;
using OnRecord.Text;
using OnRecord.Wordings;

namespace OnRecord.Checks;

/// <summary>A reading as the rules see it: what several of them ask for, found once. For one thread.</summary>
internal sealed class CheckedReport
{
    private const int MostShown = 70;

    private readonly ReadingParts _parts;
    private readonly Dictionary<string, Speaker> _speakers;
    private IReadOnlyList<QuotedWords>? _quoted;
    private QuotationIndex? _quotations;
    private SpeakerTies? _ties;
    private bool[]? _headlines;
    private ReportElsewhere? _elsewhere;
    private Lazy<CaptiveCast?>? _captives;
    private IReadOnlyList<ComparedQuotation>? _compared;
    private IReadOnlyList<ReportedWording>? _wordings;
    private Dictionary<string, Statement>? _statements;
    private List<Quantity>? _quantities;
    private IReadOnlyList<ToldSentence>? _told;
    private IReadOnlyList<Restatement>? _restatements;

    /// <summary>A reading to be checked.</summary>
    /// <exception cref="ArgumentException">The reading was not made by a <see cref="StatementReader"/>.</exception>
    internal CheckedReport(Reading reading, CheckOptions options)
    {
        (Reading, Options) = (reading, options);
        _parts = reading.Parts ?? throw new ArgumentException("Only a reading of a StatementReader can be checked.", nameof(reading));
        Tokens = new TaggedText(_parts.Facts, _parts.Tags, _parts.Dates);
        _speakers = reading.Speakers.ToDictionary(static speaker => speaker.Id, StringComparer.Ordinal);
        Title = TitleOf(reading.Report);
    }

    /// <summary>The reading.</summary>
    internal Reading Reading { get; }

    /// <summary>How to check.</summary>
    internal CheckOptions Options { get; }

    /// <summary>The report.</summary>
    internal Report Report => Reading.Report;

    /// <summary>Its text.</summary>
    internal string Text => Reading.Report.Text;

    /// <summary>Paragraphs, sentences, tokens and quotations.</summary>
    internal ReportText Layout => Reading.Text;

    /// <summary>The tokens with their lemmas, classes and dates.</summary>
    internal TaggedText Tokens { get; }

    /// <summary>The title, cut into tokens, where it is no part of the text; else null.</summary>
    internal ReportText? Title { get; }

    /// <summary>Names, noun phrases, and whom they mention.</summary>
    internal Discourse Discourse => _parts.Discourse;

    /// <summary>Parts of speech and name labels.</summary>
    internal Statements.TextFacts Facts => _parts.Facts;

    /// <summary>Words that tell a date, in the order of the text.</summary>
    internal IReadOnlyList<DateMention> Dates => _parts.Dates;

    /// <summary>The outermost quotations, those of the title first.</summary>
    internal IReadOnlyList<QuotedWords> Quoted => _quoted ??= QuotedWordsFinder.Find(this);

    /// <summary>What other reports have of what this one quotes.</summary>
    internal ReportElsewhere Elsewhere => _elsewhere ??= Options.Elsewhere?.Invoke(Reading) ?? ReportElsewhere.Nothing;

    /// <summary>The quotations that other reports have too, beside what those have.</summary>
    internal IReadOnlyList<ComparedQuotation> ComparedElsewhere => _compared ??= ComparedQuotation.Find(Elsewhere.Quotations);

    /// <summary>The quotations that are long enough to be followed from report to report.</summary>
    internal IReadOnlyList<ReportedWording> Wordings => _wordings ??= ReportedWording.Of(Reading);

    /// <summary>The statement with an id, nested or not; null when there is none.</summary>
    internal Statement? StatementWith(string id) =>
        (_statements ??= Reading.AllStatements().ToDictionary(static statement => statement.Id, StringComparer.Ordinal)).GetValueOrDefault(id);

    /// <summary>The writer's own sentences as the words that tell what they are about, the title last.</summary>
    internal IReadOnlyList<ToldSentence> Told => _told ??= ToldSentenceReader.Read(this);

    /// <summary>Sentences that tell the same, and the title where it does.</summary>
    internal IReadOnlyList<Restatement> Restatements => _restatements ??= RestatementFinder.Find(this);

    /// <summary>The numbers in the writer's own words, in the order of the text.</summary>
    internal IReadOnlyList<Quantity> Quantities => _quantities ??= QuantityFinder.Find(this);

    /// <summary>The same by the words that they share.</summary>
    internal QuotationIndex Quotations => _quotations ??= new QuotationIndex(Quoted);

    /// <summary>Those whom the writer's own words show to be held; null where nobody is.</summary>
    internal CaptiveCast? Cast => (_captives ??= new Lazy<CaptiveCast?>(() => CaptiveCast.Of(this))).Value;

    /// <summary>How the speakers of quotations stand to each other.</summary>
    internal SpeakerTies Ties => _ties ??= new SpeakerTies(this);

    /// <summary>Who makes a statement; null when not known.</summary>
    internal Speaker? SpeakerOf(Statement statement) =>
        statement.Speaker is { } id ? _speakers.GetValueOrDefault(id) : null;

    /// <summary>True when the token stands in quotation marks: the words are somebody's, not the writer's.</summary>
    internal bool IsQuoted(int token) => Tokens.QuotationOf(token) >= 0;

    /// <summary>True of a headline, crosshead or caption in the text: a short paragraph that does not end as sentences
    /// do.</summary>
    internal bool IsHeadline(int paragraph) => (_headlines ??= Headlines.Find(Layout))[paragraph];

    /// <summary>Words of the text for a message: on one line, in quotation marks, shortened where long.</summary>
    internal string Quote(TextSpan span) => Quote(Text[span.Start..span.End]);

    /// <summary>Words for a message: on one line, in quotation marks, shortened where long.</summary>
    internal static string Quote(string words)
    {
        var line = ReadingWords.OneLine(words);
        return $"“{(line.Length <= MostShown ? line : line[..CutAt(line)].TrimEnd() + "…")}”";
    }

    // Between words, and never between the halves of a surrogate pair.
    private static int CutAt(string line)
    {
        var space = line.LastIndexOf(' ', MostShown - 1);
        return space > MostShown / 2 ? space : MostShown - (char.IsHighSurrogate(line[MostShown - 1]) ? 1 : 0);
    }

    private static ReportText? TitleOf(Report report) =>
        string.IsNullOrWhiteSpace(report.Title) || report.Text.TrimStart().StartsWith(report.Title, StringComparison.Ordinal)
            ? null : ReportText.From(report.Title);
}
