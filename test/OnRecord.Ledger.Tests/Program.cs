using OnRecord.Ledger.Tests;
using OnRecord.Ledger.Tests.Support;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

// The tests; or, after the word "ledger", one of the programs that the tests start.
return args switch
{
    ["ledger", .. var rest] => OtherProgram.Run(rest),
    _ when args.Any(arg => arg is "--server" or "--internal-msbuild-node") =>
        await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions),
    _ => await ConsoleRunner.Run(args),
};
