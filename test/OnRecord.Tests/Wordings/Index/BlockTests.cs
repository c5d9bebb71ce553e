using OnRecord.Wordings.Index;
using Xunit;

namespace OnRecord.Tests.Wordings.Index;

public sealed class BlockTests
{
    [Fact]
    public void Blocks_give_back_every_feature_with_its_wordings()
    {
        var lists = Lists(new Random(1), 20_000);
        var writer = Written(lists);

        Assert.Equal(Flat(lists), writer.Take().SelectMany(Read));
    }

    [Fact]
    public void Blocks_fit_a_page_and_begin_where_the_directory_says()
    {
        var writer = Written(Lists(new Random(2), 20_000));
        var directory = writer.Directory;
        var blocks = writer.Take();

        Assert.All(blocks, block => Assert.InRange(block.Length, 1, 4040));
        Assert.Equal(directory, blocks.Select(block => Read(block).First().Feature));
        Assert.Equal(writer.Bytes, blocks.Sum(block => block.Length));
    }

    [Fact]
    public void A_common_feature_keeps_its_count_and_the_newest_wordings()
    {
        uint[] postings = [.. Enumerable.Range(1, 5000).Select(number => (uint)number * 80_000)];
        var writer = new BlockWriter();
        writer.Add(7, postings.Length, postings);
        writer.End();
        var reader = new BlockReader(Assert.Single(writer.Take()));

        Assert.True(reader.MoveTo(7));
        Assert.Equal(5000, reader.Frequency);
        var listed = new List<uint>();
        reader.AppendTo(listed, 0);
        Assert.Equal(postings[^BlockWriter.MaxListed..], listed);
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    [InlineData(15, false)]
    [InlineData(20, true)]
    [InlineData(21, false)]
    public void MoveTo_finds_only_what_is_there(uint feature, bool isThere)
    {
        var writer = Written([new(10, [1]), new(20, [1, 2])]);

        Assert.Equal(isThere, new BlockReader(writer.Take()[0]).MoveTo(feature));
    }

    [Fact]
    public void MoveTo_what_is_not_there_does_not_pass_over_what_follows()
    {
        var reader = new BlockReader(Written([new(10, [1]), new(20, [1, 2]), new(30, [7])]).Take()[0]);

        Assert.False(reader.MoveTo(5));
        Assert.True(reader.MoveTo(10));
        Assert.False(reader.MoveTo(15));
        Assert.True(reader.MoveTo(20));
        Assert.False(reader.MoveTo(40));
        Assert.False(reader.MoveTo(41));
    }

    private static BlockWriter Written(IEnumerable<KeyValuePair<uint, uint[]>> lists)
    {
        var writer = new BlockWriter();
        foreach (var (feature, postings) in lists)
        {
            writer.Add(feature, postings.Length, postings);
        }

        writer.End();
        return writer;
    }

    private static IEnumerable<(uint Feature, uint Posting)> Read(byte[] block)
    {
        var reader = new BlockReader(block);
        var postings = new List<uint>();
        while (reader.MoveNext())
        {
            postings.Clear();
            reader.AppendTo(postings, 0);
            foreach (var posting in postings)
            {
                yield return (reader.Feature, posting);
            }
        }
    }

    private static IEnumerable<(uint Feature, uint Posting)> Flat(SortedDictionary<uint, uint[]> lists) =>
        lists.SelectMany(list => list.Value.Select(posting => (list.Key, posting)));

    private static SortedDictionary<uint, uint[]> Lists(Random random, int count)
    {
        var lists = new SortedDictionary<uint, uint[]> { [0] = [0], [uint.MaxValue] = [uint.MaxValue] };
        for (var at = 0; at < count; at++)
        {
            var wordings = random.Next(4) > 0 ? 1 : random.Next(2, 200);
            var postings = Enumerable.Range(0, wordings).Select(_ => (uint)random.NextInt64(uint.MaxValue));
            lists[(uint)random.NextInt64(uint.MaxValue)] = [.. postings.Distinct().Order()];
        }

        return lists;
    }
}
