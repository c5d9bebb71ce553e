using OnRecord;
using OnRecord.Cli;
using OnRecord.Cli.Screens;

// The reader lives as long as the program.
return await new CommandLine(Screen.OfConsole(), Reader).RunAsync(args);

static Func<Report, Reading> Reader(string? model) =>
    (model is null ? StatementReader.Load() : StatementReader.Load(model)).Read;
