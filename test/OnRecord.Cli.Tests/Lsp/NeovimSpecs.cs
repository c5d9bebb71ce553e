using System.ComponentModel;
using System.Diagnostics;
using OnRecord.Cli.Tests.Support;

namespace OnRecord.Cli.Tests.Lsp;

/// <summary>The language server in an editor that people use: Neovim, told by a script what a person would
/// do.</summary>
public sealed class NeovimSpecs : IDisposable
{
    private readonly Shell _shell = new();

    [Fact]
    public async Task Findings_show_a_fix_is_applied_and_a_half_written_quotation_is_let_be()
    {
        Assert.SkipUnless(await IsInstalledAsync(), "Neovim is not installed (Debian's package neovim).");
        var draft = _shell.Write("draft.md", "‘Never,” said Ilse Vantongeren, the harbour master of Vessing.\n");

        var script = Checkout.Path("test", "OnRecord.Cli.Tests", "Lsp", "neovim.lua");
        var said = await RunAsync("--headless", "-u", "NONE", draft, "-c", $"luafile {script}", "-c", "qa!");

        Assert.Equal(
            """
            finding: 1:1 OR1001
            action: Open the quotation with “
            action: Silence OR1001 here
            text: “Never,” said Ilse Vantongeren, the harbour master of Vessing.
            findings after the fix: 0
            findings while typing: 0
            left: true
            """.ReplaceLineEndings("\n"),
            said.ReplaceLineEndings("\n").Trim());
    }

    public void Dispose() => _shell.Dispose();

    private static async Task<bool> IsInstalledAsync()
    {
        try
        {
            return (await RunAsync("--version")).StartsWith("NVIM", StringComparison.Ordinal);
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static async Task<string> RunAsync(params string[] args)
    {
        var start = new ProcessStartInfo("nvim", args) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ONRECORD_DLL"] = Path.Combine(AppContext.BaseDirectory, "OnRecord.Cli.dll");
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return said;
    }
}
