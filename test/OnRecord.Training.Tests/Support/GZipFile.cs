using System.IO.Compression;

namespace OnRecord.Training.Tests.Support;

/// <summary>Packs a file as corpora are packed.</summary>
internal static class GZipFile
{
    /// <summary>Writes <c>PATH.gz</c> beside the file.</summary>
    public static void Pack(string path)
    {
        using var target = new GZipStream(File.Create(path + ".gz"), CompressionLevel.Fastest);
        target.Write(File.ReadAllBytes(path));
    }
}
