using System.Text;

namespace OnRecord.Cli.Tests.Support;

/// <summary>Compares an output with the text file that a person has looked at and found right.</summary>
/// <remarks>Run with ONRECORD_ACCEPT=true to write the files anew, then look at the difference before committing
/// it.</remarks>
internal static class AssertVerified
{
    private const int Context = 2;

    public static void Equal(string name, string actual)
    {
        var path = Checkout.Path("test", "OnRecord.Cli.Tests", "Verified", name + ".txt");
        if (Environment.GetEnvironmentVariable("ONRECORD_ACCEPT") == "true")
        {
            File.WriteAllText(path, actual);
        }

        var verified = File.Exists(path) ? File.ReadAllText(path) : "";
        if (verified != actual)
        {
            Assert.Fail($"{name}.txt is not what came out. - verified, + came out:\n{Difference(verified, actual)}");
        }
    }

    // From the first line that differs to the last, with some lines around.
    private static string Difference(string verified, string actual)
    {
        var (left, right) = (verified.Split('\n'), actual.Split('\n'));
        var same = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        var sameEnd = left.Reverse().Zip(right.Reverse()).Take(Math.Min(left.Length, right.Length) - same)
            .TakeWhile(pair => pair.First == pair.Second).Count();
        var report = new StringBuilder($"@@ line {same + 1}\n");
        Append(report, "  ", left[Math.Max(0, same - Context)..same]);
        Append(report, "- ", left[same..^sameEnd]);
        Append(report, "+ ", right[same..^sameEnd]);
        Append(report, "  ", left[^sameEnd..].Take(Context));
        return report.ToString();
    }

    private static void Append(StringBuilder report, string sign, IEnumerable<string> lines) =>
        report.AppendJoin("", lines.Select(line => sign + line.Replace("\u001b", "␛", StringComparison.Ordinal)
            + "\n"));
}
