using OnRecord.Tests.Support;
using Xunit;

namespace OnRecord.Tests.Conventions;

public sealed class PublicApiTests
{
    private const string Approved = "test/OnRecord.Tests/Conventions/PublicApi.approved.txt";

    [Fact]
    public void Public_api_is_as_approved()
    {
        var path = Repository.PathOf(Approved);
        var now = PublicApi.Of(typeof(Report).Assembly);
        if (Repository.AcceptsChanges)
        {
            File.WriteAllText(path, now);
        }

        var difference = Difference(File.ReadAllText(path), now);
        Assert.True(difference.Length == 0, $"""
            The public API of OnRecord is not as {Approved} has it:
            {difference}
            If the change is meant, run the tests with ONRECORD_ACCEPT=true and check in the file.
            """);
    }

    [Fact]
    public void Of_writes_a_type_and_its_members_as_users_see_them() => Assert.Contains("""
        record struct OnRecord.TextSpan : IComparable
            ReadOnlySpan<char> In(ReadOnlySpan<char> text)
            TextSpan(int Start, int End)
            bool Contains(TextSpan other)
        """, PublicApi.Of(typeof(Report).Assembly), StringComparison.Ordinal);

    /// <summary>The lines that went and the lines that came, each with its type; empty when the texts are
    /// equal.</summary>
    private static string Difference(string approved, string now)
    {
        var before = Qualified(approved);
        var after = Qualified(now);
        var gone = before.Except(after).Select(line => $"- {line}");
        var come = after.Except(before).Select(line => $"+ {line}");
        return string.Join('\n', gone.Concat(come));
    }

    private static List<string> Qualified(string text)
    {
        var type = "";
        var lines = new List<string>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            type = line.StartsWith(' ') ? type : line.Split(" : ")[0];
            lines.Add(line.StartsWith(' ') ? $"{type}:{line[3..]}" : line);
        }

        return lines;
    }
}
