namespace OnRecord.Ledger.Tests.Support;

/// <summary>Files that another part of the program may hold open.</summary>
internal static class Files
{
    public static byte[] ReadShared(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
