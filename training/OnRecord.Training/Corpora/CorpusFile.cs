using System.IO.Compression;
using System.Text;

namespace OnRecord.Training.Corpora;

/// <summary>Opens corpus files: UTF-8, gzipped where the name ends in <c>.gz</c>, a byte-order mark skipped.</summary>
internal static class CorpusFile
{
    private static readonly UTF8Encoding Strict =
        new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The whole text as it stands, line ends included.</summary>
    /// <exception cref="OnRecordException">OR9301: it can't be read, or isn't UTF-8.</exception>
    public static string ReadText(string path)
    {
        try
        {
            using var reader = Open(path);
            return reader.ReadToEnd();
        }
        catch (Exception problem) when (IsReading(problem))
        {
            throw Unreadable(path, problem);
        }
    }

    /// <summary>The lines in order, without their ends (line feed, or carriage return and line feed).</summary>
    /// <exception cref="OnRecordException">OR9301: it can't be read, or isn't UTF-8.</exception>
    public static IReadOnlyList<string> ReadLines(string path)
    {
        var lines = ReadText(path).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = lines[i].TrimEnd('\r');
        }

        return lines;
    }

    /// <summary>Files of the folder whose names end in one of <paramref name="endings"/>, ordered by name.</summary>
    /// <exception cref="OnRecordException">OR9301: the folder can't be read.</exception>
    public static IReadOnlyList<string> InFolder(string folder, params string[] endings)
    {
        try
        {
            return [.. Directory.GetFiles(folder)
                .Where(path => endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)))
                .Order(StringComparer.Ordinal)];
        }
        catch (Exception problem) when (IsReading(problem))
        {
            throw Unreadable(folder, problem);
        }
    }

    private static StreamReader Open(string path)
    {
        var file = File.OpenRead(path);
        return new StreamReader(
            path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file,
            Strict, detectEncodingFromByteOrderMarks: true);
    }

    private static bool IsReading(Exception problem) =>
        problem is IOException or UnauthorizedAccessException or InvalidDataException or DecoderFallbackException;

    private static OnRecordException Unreadable(string path, Exception problem) => new(
        "OR9301",
        $"The corpus \"{path}\" can't be read: {problem.Message} Check that it is there, readable, and in UTF-8.",
        problem);
}
