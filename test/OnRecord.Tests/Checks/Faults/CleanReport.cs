using OnRecord.Statements;
using OnRecord.Tests.Support;
using OnRecord.Text;

namespace OnRecord.Tests.Checks.Faults;

/// <summary>A report without faults (as far as anybody knows), read once.</summary>
internal sealed class CleanReport
{
    private readonly Lazy<Reading> _reading;
    private readonly Lazy<IReadOnlyList<SpokenQuotation>> _spoken;
    private readonly Lazy<IReadOnlyList<NamedPerson>> _people;

    public CleanReport(Report report, IReadOnlyList<WrittenFault> written)
    {
        (Report, Written) = (report, written);
        _reading = new Lazy<Reading>(() => SharedReader.Instance.Read(Report));
        _people = new Lazy<IReadOnlyList<NamedPerson>>(() => [.. NamedPerson.Find(this)]);
        _spoken = new Lazy<IReadOnlyList<SpokenQuotation>>(() => [.. SpokenQuotation.Find(this)]);
    }

    public Report Report { get; }

    /// <summary>Faults that were written for this report by hand.</summary>
    public IReadOnlyList<WrittenFault> Written { get; }

    /// <summary>Whom the report keeps back; null for most.</summary>
    public Captive? Captive { get; init; }

    public Reading Reading => _reading.Value;

    public string Text => Report.Text;

    public IReadOnlyList<TextSpan> Paragraphs => Reading.Text.Paragraphs;

    public TextFacts Facts => Reading.Parts!.Facts;

    /// <summary>Whole, sound quotations with the person who is named beside them as having said them.</summary>
    public IReadOnlyList<SpokenQuotation> Spoken => _spoken.Value;

    /// <summary>Speakers with family names of their own.</summary>
    public IReadOnlyList<NamedPerson> People => _people.Value;

    /// <summary>A copy to put a fault in.</summary>
    public FaultDraft Draft() => new(this);

    /// <summary>The words of a span.</summary>
    public string Words(TextSpan span) => Text[span.Start..span.End];

    /// <summary>Whether the report has the words anywhere, in any case.</summary>
    public bool Has(string words) => Text.Contains(words, StringComparison.OrdinalIgnoreCase)
        || Report.Title?.Contains(words, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Whether a code unit stands in a quotation of any depth.</summary>
    public bool IsQuoted(int position) => Reading.Text.Quotations.Any(quotation => quotation.Span.Contains(position));

    /// <summary>Whether there is such a paragraph and it begins with an opening mark.</summary>
    public bool BeginsQuoted(int paragraph) =>
        paragraph < Paragraphs.Count && Text[Paragraphs[paragraph].Start] is '“' or '"';

    /// <summary>Index of the paragraph that holds the position.</summary>
    public int ParagraphOf(int position) =>
        Enumerable.Range(0, Paragraphs.Count).First(index => Paragraphs[index].End >= position);

    /// <summary>Sentences without quotations.</summary>
    public IEnumerable<Sentence> PlainSentences => Reading.Text.Sentences.Where(sentence =>
        !Reading.Text.Quotations.Any(quotation => quotation.Span.Overlaps(sentence.Span)));
}
