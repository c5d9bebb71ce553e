using OnRecord.Ledger.Tests;
using OnRecord.Ledger.Tests.Support;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

// The tests; or, after the word "ledger", one of the programs that the tests start. Without await: the runner would
// wait for the main thread at its end.
return args switch
{
    ["ledger", .. var rest] => OtherProgram.Run(rest),
    _ when args.Any(arg => arg is "--server" or "--internal-msbuild-node") =>
        TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
            .GetAwaiter().GetResult(),
    _ => ConsoleRunner.Run(args).GetAwaiter().GetResult(),
};
