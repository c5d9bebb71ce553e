using OnRecord;

var file = args.Length > 0 ? args[0] : "harbour-bridge.txt";
var reading = StatementReader.Load().Read(new Report(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)));

foreach (var statement in reading.Statements)
{
    var speaker = reading.Speakers.FirstOrDefault(speaker => speaker.Id == statement.Speaker)?.Name ?? "(no one named)";
    Console.WriteLine($"{speaker}: {string.Join(" … ", statement.Content.Select(span => reading.Report.Text[span.Start..span.End]))}");
}
