using System.Globalization;
using OnRecord;
using OnRecord.Training.Corpora;
using OnRecord.Training.Evaluation;
using OnRecord.Training.Statements;

// learn SHARED MODEL [key=value...] | evaluate SHARED MODEL
var shared = args[1];
var dev = BratFolder.Read(Path.Combine(shared, "data", "polnear", "dev"));
void Evaluate(string path)
{
    using var reader = StatementReader.Load(path);
    var evaluation = ReaderEvaluation.Of(reader, dev);
    Console.WriteLine(evaluation.Score);
    Console.WriteLine($"calibration error {evaluation.Calibration.ExpectedError:f4}");
}

if (args[0] == "speed")
{
    using var reader = StatementReader.Load(args[2]);
    var reports = dev.Select(d => new Report(d.Name, d.Text)).ToList();
    var words = dev.Sum(d => System.Text.RegularExpressions.Regex.Count(d.Text, @"\w+"));
    var model = OnRecord.Tagging.Model.Load(args[2]);
    using var finder = new OnRecord.Statements.StatementFinder(model);
    void Time(string name, Action<Report> action)
    {
        foreach (var report in reports) { action(report); }
        var best = double.MaxValue;
        for (var i = 0; i < 7; i++)
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            foreach (var report in reports) { action(report); }
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }

        Console.WriteLine($"{name}: {words / best:f0} words/s, {best / words * 1e6:f2} us a word");
    }

    Time("text", r => OnRecord.Text.ReportText.From(r.Text));
    Time("facts", r => new OnRecord.Statements.TextFacts(OnRecord.Text.ReportText.From(r.Text)));
    Time("propose", r => finder.Propose(new OnRecord.Statements.TextFacts(OnRecord.Text.ReportText.From(r.Text))));
    Time("find", r => finder.Find(new OnRecord.Statements.TextFacts(OnRecord.Text.ReportText.From(r.Text))));
    Time("read", r => reader.Read(r));
    return 0;
}

if (args[0] == "learn")
{
    var set = args.Skip(3).Select(static a => a.Split('=')).ToDictionary(static a => a[0], static a => double.Parse(a[1], CultureInfo.InvariantCulture));
    double Get(string key, double other) => set.GetValueOrDefault(key, other);
    var options = new NetworkOptions
    {
        Epochs = (int)Get("epochs", 12), FirstUnits = (int)Get("h1", 64), SecondUnits = (int)Get("h2", 64), WindowUnits = (int)Get("h3", 32),
        Embedding = (int)Get("emb", 128), Rate = Get("rate", 0.002), Dropout = Get("drop", 0.3), WordDropout = Get("wdrop", 0.15),
        SideWeight = Get("side", 0.3), Seed = (int)Get("seed", 1), Batch = (int)Get("batch", 8), Negatives = Get("neg", 0.5),
        Workers = (int)Get("workers", 2), NameSwaps = Get("swap", 0.2),
    };
    var clock = System.Diagnostics.Stopwatch.StartNew();
    var data = TrainingData.Read(shared);
    File.WriteAllBytes(args[2], new ModelTrainer(data, options).Train(Get("all", 1) > 0));
    Console.WriteLine($"{clock.Elapsed.TotalSeconds:f0} s");
}

Evaluate(args[2]);
return 0;
