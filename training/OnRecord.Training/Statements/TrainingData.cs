using OnRecord.Tagging;
using OnRecord.Text;
using OnRecord.Training.Corpora;

namespace OnRecord.Training.Statements;

/// <summary>Everything that is learned from, read once.</summary>
internal sealed class TrainingData
{
    private const int LeastCount = 3;
    private const int LeastClusterCount = 2;

    internal required IReadOnlyList<(ReportText Text, AttributedText Gold,
        AnalysedText? Analysis)> Attributed
    { get; init; }

    internal required IReadOnlyList<(ReportText Text, AnalysedText Analysis)> Treebanks { get; init; }

    internal required FormTables Tables { get; init; }

    internal required LabelSets Labels { get; init; }

    internal required CueWords Cues { get; init; }

    /// <summary>Reads a folder laid out as docs/model.md says.</summary>
    /// <exception cref="OnRecordException">A part is missing or breaks its format (OR9301 to OR9305).</exception>
    internal static TrainingData Read(string folder)
    {
        var part = Path.Combine(folder, "polnear", "train");
        var analyses = Conllu.ReadCoreNlp(part).ToDictionary(static a => a.Name);
        var attributed = BratFolder.Read(part)
            .Select(gold => (ReportText.From(gold.Text), gold, analyses.GetValueOrDefault(gold.Name))).ToList();
        var treebanks = Conllu.ReadTreebank(Path.Combine(folder, "ewt", "train.conllu.gz"))
            .Concat(Conllu.ReadTreebank(Path.Combine(folder, "gum")).Where(static g => GumSplit.IsForTraining(g.Name)))
            .Select(static analysis => (ReportText.From(analysis.Text), analysis)).ToList();
        return new TrainingData
        {
            Attributed = attributed,
            Treebanks = treebanks,
            Tables = new FormTables(Vocabulary(attributed.Select(static a => a.Item1)
                .Concat(treebanks.Select(static t => t.Item1))),
                ReadClusters(folder)),
            Labels = MakeLabels(attributed.Select(static a => a.Item3).OfType<AnalysedText>()
                .Concat(treebanks.Select(static t => t.analysis)).ToList()),
            Cues = new CueWords(attributed.Select(static a => (a.Item1, a.gold))),
        };
    }

    private static List<ulong> Vocabulary(IEnumerable<ReportText> texts)
    {
        var counts = new Dictionary<ulong, int>();
        var order = new List<ulong>();
        var buffer = new char[48];
        foreach (var text in texts)
        {
            foreach (var token in text.Tokens)
            {
                var hash = FormHash.Of(FormHash.Normalise(token.Span.In(text.Text), buffer, lower: true));
                var count = counts.GetValueOrDefault(hash);
                counts[hash] = count + 1;
                if (count + 1 == LeastCount)
                {
                    order.Add(hash);
                }
            }
        }

        return order;
    }

    private static LabelSets MakeLabels(IReadOnlyList<AnalysedText> texts)
    {
        List<string> Frequent(Func<AnalysedToken, string> label, int least) =>
            texts.SelectMany(t => t.Tokens).Select(label)
            .Where(static l => l.Length > 0 && l != "_").GroupBy(static l => l).Where(g => g.Count() >= least)
            .Select(static g => g.Key).Order(StringComparer.Ordinal).ToList();
        return new LabelSets(Frequent(static t => t.Tag, 20),
            Frequent(static t => ExampleMaker.Relation(t.Relation), 100));
    }

    private static Dictionary<ulong, ulong> ReadClusters(string folder)
    {
        var fine = ClusterFile.Read(Path.Combine(folder, "clusters", "hierarchical-en-clusters.gz"));
        var paths = new Dictionary<ulong, ulong>();
        foreach (var (word, bits) in ClusterFile.Read(Path.Combine(folder, "clusters", "bllip-clusters.gz"),
            LeastClusterCount))
        {
            var tail = fine.GetValueOrDefault(word, "");
            tail = tail[..Math.Min(16, tail.Length)];
            var path = new WordPaths(Convert.ToUInt32(bits, 2), (byte)bits.Length,
                tail.Length == 0 ? (ushort)0 : Convert.ToUInt16(tail, 2), (byte)tail.Length);
            paths.TryAdd(FormHash.Of(FormHash.Normalise(word, new char[48], lower: false)), path.Packed);
        }

        return paths;
    }
}
