using System.Diagnostics;
using System.Globalization;

namespace OnRecord.Ledger.Tests.Support;

/// <summary>A file system of a few megabytes, which is gone with the test. Skips the test where none can be
/// mounted.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("onrecord-disk-").FullName;

    public SmallDisk(int megabytes)
    {
        var isMounted = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess
            && Run("mount", "-t", "tmpfs", "-o", Size(megabytes), "tmpfs", _folder);
        if (!isMounted)
        {
            Directory.Delete(_folder);
        }

        Assert.SkipUnless(isMounted, "Only root on Linux can mount a small disk.");
    }

    public string PathOf(string name) => Path.Combine(_folder, name);

    /// <summary>Gives it another size.</summary>
    public void Resize(int megabytes) => Assert.True(Run("mount", "-o", $"remount,{Size(megabytes)}", _folder));

    public void Dispose()
    {
        Run("umount", _folder);
        Directory.Delete(_folder);
    }

    private static string Size(int megabytes) => string.Create(CultureInfo.InvariantCulture, $"size={megabytes}m");

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
