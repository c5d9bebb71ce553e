using OnRecord.Checks;
using OnRecord.Reports;
using OnRecord.Training.Corpora;

namespace OnRecord.Training.Checks;

/// <summary>What the check says about every text of a folder.</summary>
internal static class CorpusFindings
{
    /// <summary>The texts in the order of their names, each with its findings by all rules; outlet and day of
    /// publication as the file's name tells them.</summary>
    internal static IReadOnlyList<(Report Report, IReadOnlyList<Finding> Findings)> Of(string folder)
    {
        using var reader = StatementReader.Load();
        var checker = new ReportChecker(new CheckOptions());
        return [.. CorpusFile.InFolder(folder, ".txt").AsParallel().AsOrdered().Select(path =>
        {
            var report = ReadReport(path);
            return (report, checker.Check(reader.Read(report)));
        })];
    }

    private static Report ReadReport(string path)
    {
        var id = Path.GetFileNameWithoutExtension(path);
        var name = ReportName.Of(id);
        return new Report(id, CorpusFile.ReadText(path)) { Outlet = name.Outlet, Published = name.Published };
    }
}
