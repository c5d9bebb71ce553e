using System.Diagnostics;
using System.Globalization;
using System.Text;
using OnRecord.Cli.Screens;

namespace OnRecord.Cli.Watching;

/// <summary>Shows one check after another: on a terminal each in place of the one before, elsewhere below it.</summary>
/// <param name="screen">Where.</param>
internal sealed class WatchPage(Screen screen)
{
    // To the top left, the screen cleared, and what has scrolled away too.
    private const string Clear = "\u001b[H\u001b[2J\u001b[3J";

    private int _checks;

    /// <summary>Does a check and shows what it writes, all at once so that nothing flickers; gives its exit
    /// code.</summary>
    public int Show(Func<Screen, int> check)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var clock = Stopwatch.StartNew();
        var code = check(screen with { Output = output, Error = error, ErrorIsTerminal = false });
        _checks++;
        Write(screen.OutputIsTerminal ? Clear : _checks > 1
            ? string.Create(CultureInfo.InvariantCulture, $"--- check {_checks} ---\n") : "");
        screen.Output.Write(output.GetBuffer().AsSpan(0, (int)output.Length));
        screen.Output.Flush();
        screen.Error.Write(error.ToString());
        screen.Error.Flush();
        if (screen.OutputIsTerminal)
        {
            Write(string.Create(CultureInfo.InvariantCulture,
                $"\nChecked in {clock.ElapsedMilliseconds} ms at {DateTime.Now:HH:mm:ss}; checks again after each save. Ctrl-C ends.\n"));
        }

        return code;
    }

    private void Write(string words)
    {
        screen.Output.Write(Encoding.UTF8.GetBytes(words));
        screen.Output.Flush();
    }
}
