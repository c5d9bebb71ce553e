using System.Text;

namespace OnRecord.Ledger.SpeakerFiles;

/// <summary>A row of a table after RFC 4180, but that no cell goes over the line's end: a mark that was forgotten
/// spoils one row, not the rest of the file.</summary>
internal static class TableLine
{
    private const char Mark = '"';

    /// <summary>The cells; null where a quotation mark does not close, or text stands beside a cell in quotation
    /// marks.</summary>
    public static List<string>? Split(string line, char delimiter)
    {
        var cells = new List<string>();
        var at = 0;
        while (true)
        {
            if (at < line.Length && line[at] == Mark)
            {
                if (ReadMarked(line, ref at) is not { } cell || (at < line.Length && line[at] != delimiter))
                {
                    return null;
                }

                cells.Add(cell);
            }
            else
            {
                var end = line.IndexOf(delimiter, at);
                cells.Add(line[at..(end < 0 ? line.Length : end)]);
                at = end < 0 ? line.Length : end;
            }

            if (at == line.Length)
            {
                return cells;
            }

            at++;
        }
    }

    // Ends behind the closing mark.
    private static string? ReadMarked(string line, ref int at)
    {
        var cell = new StringBuilder();
        for (at++; at < line.Length; at++)
        {
            if (line[at] != Mark)
            {
                cell.Append(line[at]);
            }
            else if (at + 1 < line.Length && line[at + 1] == Mark)
            {
                cell.Append(Mark);
                at++;
            }
            else
            {
                at++;
                return cell.ToString();
            }
        }

        return null;
    }
}
