using OnRecord;

using var reader = StatementReader.Load();
var report = new Report("report", File.ReadAllText(args[0]));
foreach (var statement in reader.Read(report).Statements)
{
    Console.WriteLine($"{Words(statement.Source)}: {Words(statement.Content)}");
}

string Words(IEnumerable<TextSpan> spans) => string.Join(" … ", spans.Select(span => report.Text[span.Start..span.End]));
