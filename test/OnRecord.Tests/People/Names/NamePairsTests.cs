using OnRecord.People.Names;
using OnRecord.Tests.Support;
using Xunit;

namespace OnRecord.Tests.People.Names;

public sealed class NamePairsTests(ITestOutputHelper output)
{
    private const double LeastPrecision = 0.98;
    private const double LeastRecall = 0.90;

    [Fact]
    public void Compare_tells_the_names_of_one_person_from_others()
    {
        var pairs = Read();
        var found = pairs.Where(pair => pair.Match != NameMatch.Different).ToList();
        var right = found.Count(pair => pair.IsSame);
        var precision = (double)right / found.Count;
        var recall = (double)right / pairs.Count(pair => pair.IsSame);
        output.WriteLine($"{pairs.Count} pairs: precision {precision:P1}, recall {recall:P1}; wrong:");
        foreach (var pair in pairs.Where(pair => pair.IsSame == (pair.Match == NameMatch.Different)))
        {
            output.WriteLine($"{pair.Match}: {pair.One} | {pair.Other}");
        }

        Assert.Equal(548, pairs.Count);
        Assert.True(precision >= LeastPrecision, $"precision {precision:P1}");
        Assert.True(recall >= LeastRecall, $"recall {recall:P1}");
    }

    [Fact]
    public void Compare_does_not_mind_the_order_of_a_pair() => Assert.All(Read(), pair =>
        Assert.Equal(pair.Match, NameComparison.Compare(PersonNames.Parse(pair.Other), PersonNames.Parse(pair.One))));

    private static List<LabelledPair> Read() =>
        [.. from line in File.ReadLines(Repository.PathOf("test/OnRecord.Tests/People/Names/name-pairs.tsv"))
            where !line.StartsWith('#')
            let columns = line.Split('\t')
            select new LabelledPair(columns[0] == "same", columns[1], columns[2])];

    private sealed record LabelledPair(bool IsSame, string One, string Other)
    {
        public NameMatch Match { get; } = NameComparison.Compare(PersonNames.Parse(One), PersonNames.Parse(Other));
    }
}
