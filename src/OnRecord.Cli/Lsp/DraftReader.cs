using System.Text;
using OnRecord.Reports;

namespace OnRecord.Cli.Lsp;

/// <summary>Makes a report of a document's text, as the same text in a file would make one.</summary>
internal static class DraftReader
{
    // Far above any draft; what takes longer to read than somebody waits for is no draft.
    private const int MostCharacters = 4_000_000;

    private const char ByteOrderMark = '\uFEFF';

    private static readonly RawReportReader Reader = new(new ReportSourceOptions());

    /// <summary>The report, or why the text is none; null of what is not prose, or too long for an editor.</summary>
    public static ReportOutcome? Read(DocumentAddress address, string text)
    {
        if (!address.IsProse || text.Length > MostCharacters)
        {
            return null;
        }

        var bytes = Encoding.UTF8.GetBytes(text[Lead(text)..]);
        var id = Path.GetFileNameWithoutExtension(address.Name);
        var raw = new RawReport(id, address.Name, address.Kind, bytes) { Path = address.Path };
        var outcome = new ReportInput(id, address.Name, _ => raw, Reader).Read();
        return outcome is ReportRead { Map: { } map } && map.Source.Length != text.Length - Lead(text) ? null : outcome;
    }

    /// <summary>How many characters of the document stand before the text that places count into: a byte-order mark, if
    /// there is one.</summary>
    public static int Lead(string text) => text.StartsWith(ByteOrderMark) ? 1 : 0;
}
