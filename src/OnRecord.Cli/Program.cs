using OnRecord;
using OnRecord.Cli;
using OnRecord.Cli.Screens;

return await new CommandLine(Screen.OfConsole(), () => StatementReader.Load().Read).RunAsync(args);
