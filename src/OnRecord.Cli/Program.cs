using OnRecord;
using OnRecord.Cli;
using OnRecord.Cli.Screens;

// The reader lives as long as the program.
return await new CommandLine(Screen.OfConsole(), () => StatementReader.Load().Read).RunAsync(args);
