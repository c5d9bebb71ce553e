using System.Diagnostics;
using OnRecord.Cli.Tests.Support;

namespace OnRecord.Cli.Tests;

public sealed class ExampleSpecs
{
    [Fact]
    public async Task The_example_program_prints_what_the_library_finds()
    {
        using var program = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "ReadOneReport.dll"), Bridge.Path },
            RedirectStandardOutput = true,
        })!;
        var output = await program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);

        using var reader = StatementReader.Load();
        var reading = reader.Read(Bridge.Report);
        Assert.Equal(0, program.ExitCode);
        Assert.All(reading.Statements, statement =>
            Assert.Contains(Bridge.Report.Text[statement.Content[0].Start..statement.Content[0].End], output,
                StringComparison.Ordinal));
        Assert.NotEmpty(reading.Statements);
    }
}
