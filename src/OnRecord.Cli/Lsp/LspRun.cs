using System.Threading.Channels;
using OnRecord.Cli.Checking;
using OnRecord.Cli.Rpc;
using OnRecord.Cli.Screens;

namespace OnRecord.Cli.Lsp;

/// <summary>One run of <c>onrecord check --lsp</c>: a language server on standard input and output, until the editor
/// ends it.</summary>
/// <param name="request">What the command line says.</param>
/// <param name="screen">Where the editor is.</param>
/// <param name="read">Finds statements.</param>
internal sealed class LspRun(CheckRequest request, Screen screen, Func<Report, Reading> read)
{
    // Enough that the stream is read on while the loop acts; so few that a client can't fill the memory.
    private const int MostEvents = 256;

    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(2);

    /// <summary>Serves; the result is the exit code.</summary>
    /// <exception cref="OnRecordException">The connection broke or can't be understood (OR97…), or the command line
    /// names what can't be used.</exception>
    public async Task<int> RunAsync(CancellationToken stop)
    {
        if (screen.InputIsTerminal)
        {
            await screen.Error.WriteLineAsync("onrecord: waiting for an editor on standard input (docs/editors.md); Ctrl-C ends.");
        }

        var events = Channel.CreateBounded<ServerEvent>(new BoundedChannelOptions(MostEvents) { SingleReader = true });
        using var checker = new DraftChecker(request, read);
        var checks = new DocumentChecks(checker, events.Writer);
        var writer = new MessageWriter(screen.Output);
        var server = new LanguageServer(new RpcOutput(writer), checks);
        _ = Task.Factory.StartNew(() => ReadAll(events.Writer), CancellationToken.None, TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        try
        {
            return await ServeAsync(server, writer, (events.Reader, stop));
        }
        finally
        {
            writer.Complete();
            await Task.WhenAny(writer.Done, Task.Delay(LastWords, CancellationToken.None));
        }
    }

    private static async Task<int> ServeAsync(LanguageServer server, MessageWriter writer,
        (ChannelReader<ServerEvent> Events, CancellationToken Stop) from)
    {
        while (server.ExitCode is null)
        {
            var next = from.Events.ReadAsync(from.Stop).AsTask();
            if (await Task.WhenAny(next, writer.Done) != next)
            {
                throw RpcErrors.NotRead();
            }

            server.Take(await next);
        }

        return server.ExitCode.Value;
    }

    // Ends with the process at the latest: nothing can wake a thread that waits for standard input.
    private void ReadAll(ChannelWriter<ServerEvent> events)
    {
        var reader = new MessageReader(screen.Input ?? Console.OpenStandardInput());
        OnRecordException? failure = null;
        try
        {
            while (reader.Read() is { } body)
            {
                events.WriteAsync(new ServerEvent.Received(body)).AsTask().GetAwaiter().GetResult();
            }
        }
        catch (OnRecordException wrong)
        {
            failure = wrong;
        }
        catch (Exception cause) when (cause is IOException or ObjectDisposedException)
        {
            failure = RpcErrors.BrokenOff();
        }

        events.WriteAsync(new ServerEvent.Ended(failure)).AsTask().GetAwaiter().GetResult();
    }
}
