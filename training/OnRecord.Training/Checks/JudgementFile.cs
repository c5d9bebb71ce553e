using OnRecord.Training.Corpora;

namespace OnRecord.Training.Checks;

/// <summary>Judgements of findings: tab-separated rule, report, fingerprint, <c>right</c> or <c>wrong</c>, reason;
/// comments begin with #.</summary>
internal static class JudgementFile
{
    /// <summary>Reads the file.</summary>
    /// <exception cref="OnRecordException">It can't be read (OR9301), or a line is no judgement (OR9303).</exception>
    internal static IReadOnlyList<JudgedFinding> Read(string path) =>
        [.. CorpusFile.ReadLines(path).Select(static (line, i) => (Line: line, Number: i + 1))
            .Where(static row => row.Line.Length > 0 && row.Line[0] != '#')
            .Select(row => Parse(row.Line, (path, row.Number)))];

    private static JudgedFinding Parse(string line, (string Path, int Line) place)
    {
        var cells = line.Split('\t');
        return cells is [_, _, _, "right" or "wrong", _]
            ? new JudgedFinding(cells[0], cells[1], cells[2], cells[3] == "right", cells[4])
            : throw new OnRecordException("OR9303", $"\"{place.Path}\", line {place.Line}: this is no judgement. "
                + "Give it a rule, a report, a fingerprint, right or wrong, and a reason, parted by tabs.");
    }
}
