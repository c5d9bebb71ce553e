using System.Diagnostics;
using System.Text.Json;
using StreamJsonRpc;

namespace OnRecord.Cli.Tests.Lsp;

/// <summary>The language server as a process, and at the other end a client that others wrote: StreamJsonRpc, which
/// Visual Studio speaks to language servers with.</summary>
public sealed class ProcessSpecs : IDisposable
{
    private readonly Process _process =
        Process.Start(new ProcessStartInfo("dotnet",
        [Path.Combine(AppContext.BaseDirectory, "OnRecord.Cli.dll"), "check", "--lsp", "--rule", "OR1001"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

    private readonly TaskCompletionSource<JsonElement> _published =
        new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task A_whole_session_works_with_another_implementation_of_the_protocol()
    {
        var stop = TestContext.Current.CancellationToken;
        using var formatter = new SystemTextJsonFormatter();
        using var handler = new HeaderDelimitedMessageHandler(
            _process.StandardInput.BaseStream, _process.StandardOutput.BaseStream, formatter);
        using var client = new JsonRpc(handler);
        client.AddLocalRpcTarget(new Heard(_published));
        client.StartListening();

        var greeting = await client.InvokeWithParameterObjectAsync<JsonElement>("initialize",
            new { processId = Environment.ProcessId, capabilities = new { } }, stop);
        await client.NotifyWithParameterObjectAsync("initialized", new { });
        await client.NotifyWithParameterObjectAsync("textDocument/didOpen", new
        {
            textDocument = new
            {
                uri = "untitled:draft",
                languageId = "markdown",
                version = 1,
                text = "‘Never,” said Ilse Vantongeren, the harbour master of Vessing."
            },
        });
        var published = await _published.Task.WaitAsync(TimeSpan.FromSeconds(60), stop);
        await Assert.ThrowsAsync<RemoteMethodNotFoundException>(() =>
            client.InvokeWithParameterObjectAsync<JsonElement>("workspace/symbol", new { query = "x" }, stop));
        await client.InvokeWithParameterObjectAsync<object?>("shutdown", null, stop);
        await client.NotifyAsync("exit");
        await _process.WaitForExitAsync(stop).WaitAsync(TimeSpan.FromSeconds(30), stop);

        Assert.Equal("onrecord", greeting.GetProperty("serverInfo").GetProperty("name").GetString());
        Assert.Equal("OR1001", Assert.Single(published.GetProperty("diagnostics").EnumerateArray()).GetProperty("code")
            .GetString());
        Assert.Equal((0, ""), (_process.ExitCode, await _process.StandardError.ReadToEndAsync(stop)));
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    /// <summary>What the client understands.</summary>
    private sealed class Heard(TaskCompletionSource<JsonElement> published)
    {
        [JsonRpcMethod("textDocument/publishDiagnostics", UseSingleObjectParameterDeserialization = true)]
        public void Publish(JsonElement parameters) => published.TrySetResult(parameters);
    }
}
