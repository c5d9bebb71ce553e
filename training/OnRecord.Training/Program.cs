using System.Globalization;
using System.Text;
using System.Text.Json;
using OnRecord.Text;
using OnRecord.Training.Corpora;
using OnRecord.Training.Statements;

// experiment SHARED key=value...
var shared = args[0];
var set = args.Skip(1).Select(static a => a.Split('=')).ToDictionary(static a => a[0], static a => double.Parse(a[1], CultureInfo.InvariantCulture));
double Get(string key, double other) => set.GetValueOrDefault(key, other);
var options = new NetworkOptions
{
    Epochs = (int)Get("epochs", 10), FirstUnits = (int)Get("h1", 64), SecondUnits = (int)Get("h2", 64), WindowUnits = (int)Get("h3", 32),
    Embedding = (int)Get("emb", 128), Rate = Get("rate", 0.002), Dropout = Get("drop", 0.3), WordDropout = Get("wdrop", 0.15),
    SideWeight = Get("side", 0.3), Seed = (int)Get("seed", 1), Batch = (int)Get("batch", 8), WindowSecond = Get("w2", 0) > 0, Negatives = Get("neg", 0.7),
    Workers = (int)Get("workers", 2),
};
var name = Get("run", 0).ToString(CultureInfo.InvariantCulture);
var clock = System.Diagnostics.Stopwatch.StartNew();
var data = TrainingData.Read(shared);
Console.WriteLine($"data {clock.Elapsed.TotalSeconds:f0} s; tags {data.Labels.Tags.Count}, relations {data.Labels.Relations.Count}, words {data.Tables.WordCount}");
var maker = new ExampleMaker(data.Tables.Forms, data.Labels, data.Cues);
var examples = data.Attributed.Where((_, i) => Get("part", 1) >= 1 || i % 10 < Get("part", 1) * 10).SelectMany(a => maker.Of(a.Text, a.Analysis, a.Gold)).ToList();
if (Get("tb", 1) > 0)
{
    examples.AddRange(data.Treebanks.SelectMany(t => maker.Of(t.Text, t.Analysis, null)));
}

Console.WriteLine($"examples {examples.Count}, tokens {examples.Sum(e => e.Count)}, anchors {examples.Sum(e => e.Anchors.Count(a => a > 0))}; {clock.Elapsed.TotalSeconds:f0} s");
var dev = BratFolder.Read(Path.Combine(shared, "data", "polnear", "dev")).Select(g => (g.Name, Text: ReportText.From(g.Text))).ToList();
var ewt = Conllu.ReadTreebank(Path.Combine(shared, "data", "ewt", "dev.conllu")).SelectMany(a => maker.Of(ReportText.From(a.Text), a, null)).ToList();
var network = new StatementNetwork(options, data.Tables.Forms.Count, data.Labels);
var trainer = new StatementTrainer(network, options);
trainer.Train(examples, (epoch, loss) =>
{
    if (epoch % (int)Get("every", 2) != 0 && epoch != options.Epochs)
    {
        return;
    }

    foreach (var p in network.All) { p.Swap(); }
    Console.WriteLine(SideAccuracy.Of(network, ewt));
    var modelWriter = new ModelWriter();
    modelWriter.Add(network, data.Tables);
    var bytes = modelWriter.ToBytes();
    File.WriteAllBytes($"/tmp/model{name}.bin", bytes);
    using var finder = new OnRecord.Statements.StatementFinder(ModelWriter.Load(bytes));
    var proposals = dev.Select(d => (d.Name, d.Text, Found: finder.Propose(new OnRecord.Statements.TextFacts(d.Text)))).ToList();
    foreach (var c in proposals.SelectMany(p => p.Found)) { c.Score = c.AnchorProbability * c.ContentProbability; }
    foreach (var threshold in new[] { 0.08, 0.12, 0.16, 0.2, 0.25 })
    {
        var path = $"/tmp/pred{name}-{threshold}.jsonl";
        using (var writer = new StreamWriter(path))
        {
            foreach (var (id, text, found) in proposals)
            {
                var points = new int[text.Text.Length + 1];
                for (var i = 0; i < text.Text.Length; i++) { points[i + 1] = points[i] + (char.IsLowSurrogate(text.Text[i]) ? 0 : 1); }
                int[][] Convert(IReadOnlyList<OnRecord.TextSpan> spans) => spans.Select(s => new[] { points[s.Start], points[s.End] }).ToArray();
                var chosen = OnRecord.Statements.CandidateChooser.Choose(found, threshold)
                    .Select(c => new { source = Convert(c.Spans(text, 3)), cue = Convert(c.Spans(text, 5)), content = Convert(c.Spans(text, 1)) });
                writer.WriteLine(JsonSerializer.Serialize(new { id, statements = chosen }));
            }
        }

        var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("python3",
            [Path.Combine(shared, "eval", "score_attribution.py"), Path.Combine(shared, "data", "polnear", "dev"), path, "--json"]) { RedirectStandardOutput = true })!;
        var json = JsonDocument.Parse(process.StandardOutput.ReadToEnd()).RootElement;
        var line = new StringBuilder($"  t={threshold} ");
        foreach (var row in json.EnumerateObject())
        {
            line.Append(CultureInfo.InvariantCulture, $"{row.Name} {row.Value.GetProperty("f1").GetDouble() * 100:f1} ");
            if (row.Name is "found" or "attributed") { line.Append(CultureInfo.InvariantCulture, $"({row.Value.GetProperty("p").GetDouble() * 100:f0}/{row.Value.GetProperty("r").GetDouble() * 100:f0}) "); }
        }

        Console.WriteLine(line);
    }

    foreach (var p in network.All) { p.Swap(); }
});
return 0;
