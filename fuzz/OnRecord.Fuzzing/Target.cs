using System.Text;
using OnRecord.Reports;

namespace OnRecord.Fuzzing;

/// <summary>What is fuzzed: reading bytes as they would come from standard input.</summary>
internal static class Target
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Reads <paramref name="bytes"/> twice.</summary>
    /// <exception cref="InvalidOperationException">The two readings differ.</exception>
    /// <exception cref="EncoderFallbackException">A text can't be written as UTF-8.</exception>
    public static void Run(byte[] bytes)
    {
        var once = Read(bytes);
        if (!once.SequenceEqual(Read(bytes)))
        {
            throw new InvalidOperationException("The same bytes gave different outcomes.");
        }
    }

    private static List<ReportOutcome> Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var options = new ReportSourceOptions { StandardInput = stream, AnyLanguage = true };
        var outcomes = ReportSource.From(["-"], options).Read().ToList();
        outcomes.ForEach(o => Strict.GetByteCount(o is ReportRead read ? read.Report.Text : o.ToString()!));
        return outcomes;
    }
}
