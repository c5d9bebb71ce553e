namespace OnRecord.Ledger.Tables;

/// <summary>The tables of the record, which the log watches over.</summary>
/// <remarks>A new table comes at the end with the next code, a new column at its table's end, null in the rows that are
/// there: so the hashes of rows in old ledgers stay true. A migration makes either.</remarks>
internal static class LedgerTables
{
    public static readonly LedgerTable Report = new(1, "report", "id", "sha256", "name", "address", "outlet", "title",
        "byline", "published", "language", "added", "version", "previous", "forgotten", "text");

    public static readonly LedgerTable Speaker = new(2, "speaker", "id", "name", "kind", "merged_into");

    public static readonly LedgerTable ReportSpeaker = new(3, "report_speaker", "id", "report", "label", "speaker",
        "name", "kind", "aliases", "mentions", "name_parts", "age", "office", "unit", "description_spans", "protected",
        "protected_spans");

    public static readonly LedgerTable Statement = new(4, "statement", "id", "report", "label", "within", "kind",
        "start", "content", "content_spans", "source", "source_spans", "cue", "cue_spans", "report_speaker",
        "speaker_confidence", "confidence", "negated", "addressee", "addressee_spans", "said_when", "said_when_span",
        "said_date", "place", "place_span", "act", "circumstances", "shown");

    public static readonly LedgerTable Wording = new(5, "wording", "id", "report", "statement", "spans", "text",
        "words");

    public static readonly LedgerTable Decision = new(6, "decision", "id", "time", "action", "speaker", "other",
        "moved", "before", "after", "undone", "part_of");

    public static readonly LedgerTable ListedSpeaker = new(7, "listed_speaker", "id", "speaker", "name", "kind",
        "wikidata", "aliases", "offices", "imported", "replaced");

    /// <summary>In an order in which rows can be put: what others point to comes first.</summary>
    public static readonly IReadOnlyList<LedgerTable> All =
        [Report, Speaker, ReportSpeaker, Statement, Wording, Decision, ListedSpeaker];

    /// <summary>The table with a code in the log; null when no table has it.</summary>
    public static LedgerTable? ByCode(int code) => code >= 1 && code <= All.Count ? All[code - 1] : null;
}
