using OnRecord.Training.Corpora;
using OnRecord.Training.Tests.Support;
using Xunit;

namespace OnRecord.Training.Tests.Corpora;

public sealed class ClusterFileTests
{
    [Fact]
    public void Read_takes_bit_string_word_and_count()
    {
        var clusters = Read("0110\tInsists\t7\n0110\tinsists\t40\n1\t10\t3\n");
        Assert.Equal(["10=1", "Insists=0110", "insists=0110"], Sorted(clusters));
    }

    [Fact]
    public void Read_takes_word_and_bit_string()
    {
        Assert.Equal(["10=1", "insists=01101"], Sorted(Read("insists\t01101\n10\t1\n")));
    }

    [Fact]
    public void Read_leaves_out_words_below_the_least_count()
    {
        Assert.Equal(["often=0"], Sorted(Read("0\toften\t5\n1\tonce\t1\n", leastCount: 2)));
    }

    [Theory]
    [InlineData("0110 insists 7")]
    [InlineData("insists\t0120")]
    [InlineData("01\tinsists\tmany")]
    public void Read_of_another_format_names_the_line(string line)
    {
        using var folder = new TempFolder();
        var path = folder.Write("clusters.txt", "0\tgood\t1\n" + line);
        var error = Assert.Throws<OnRecordException>(() => ClusterFile.Read(path));
        Assert.Equal("OR9305", error.Code);
        Assert.Equal(
            $"Line 2 of \"{path}\" is neither bit string, word and count nor word and bit string, parted by tabs. "
            + "Correct the line, or fetch the clusters again.",
            error.Message);
    }

    [Fact]
    public void Read_of_the_shared_clusters_puts_reporting_verbs_together()
    {
        var clusters = ClusterFile.Read(SharedData.Find("clusters/bllip-clusters.gz"));
        Assert.Equal(clusters["insisted"], clusters["conceded"]);
        Assert.NotEqual(clusters["insisted"], clusters["table"]);
        var finer = ClusterFile.Read(SharedData.Find("clusters/hierarchical-en-clusters.gz"));
        Assert.Equal(17, finer["insisted"].Length);
    }

    private static IReadOnlyDictionary<string, string> Read(string text, int leastCount = 1)
    {
        using var folder = new TempFolder();
        return ClusterFile.Read(folder.Write("clusters.txt", text), leastCount);
    }

    private static IEnumerable<string> Sorted(IReadOnlyDictionary<string, string> clusters) =>
        clusters.Select(pair => $"{pair.Key}={pair.Value}").Order(StringComparer.Ordinal);
}
