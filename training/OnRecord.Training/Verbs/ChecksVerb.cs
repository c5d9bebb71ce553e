using OnRecord.Training.Checks;

namespace OnRecord.Training.Verbs;

/// <summary>Checks the development texts and measures, by judgements, how many findings are right.</summary>
internal static class ChecksVerb
{
    internal static int Run(Arguments arguments)
    {
        var part = arguments.Find("--part") ?? "dev";
        var found = CorpusFindings.Of(Path.Combine(arguments.Get("--data"), "polnear", part, "text"));
        if (arguments.Find("--out") is { } path)
        {
            File.WriteAllLines(path, found.SelectMany(static one => FindingLines.Of(one.Report, one.Findings)));
        }

        var judgements = arguments.Find("--judgements") is { } file ? JudgementFile.Read(file) : [];
        Console.WriteLine(CheckPrecision.Of(found, judgements));
        return 0;
    }
}
