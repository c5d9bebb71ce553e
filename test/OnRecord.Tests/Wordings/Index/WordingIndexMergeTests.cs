using OnRecord.Wordings.Index;
using Xunit;

namespace OnRecord.Tests.Wordings.Index;

public sealed class WordingIndexMergeTests
{
    [Fact]
    public void MergeStep_of_a_merge_that_was_left_gives_it_up_after_a_while()
    {
        var clock = new SetClock();
        var store = Flushed(4, clock);
        store.WriteSegment(new Segment(99, SegmentState.Building, 1, 400, 400) { Touched = clock.Seconds });
        store.WriteBlocks(new Segment(99, SegmentState.Building, 1, 400, 400).BlockId(0), [[1, 2, 3, 4]]);
        var index = new WordingIndex(clock);

        Assert.False(index.MergeStep(store));
        clock.Seconds += 100;
        index.FillAll(store);
        Assert.Equal(400, Assert.Single(store.ReadSegments([])).Wordings);
        Assert.Null(store.ReadBlocks([99L << 24])[0]);
    }

    [Fact]
    public void MergeStep_of_parts_that_another_process_joined_gives_up()
    {
        var clock = new SetClock();
        var store = Flushed(4, clock);
        var (slow, quick) = (new WordingIndex(clock), new WordingIndex(clock));
        Assert.False(quick.Flush(store, 1));
        quick.FillAll(store);

        Assert.False(slow.MergeStep(store));
        Assert.Single(store.ReadSegments([]));
    }

    [Fact]
    public void Find_with_a_list_of_segments_that_is_too_old_reads_it_anew()
    {
        var clock = new SetClock();
        var store = Flushed(4, clock);
        var wordings = MadeUpWordings.Of(400);
        var reader = new WordingIndex(clock);
        reader.Find(store, wordings[0].Words);

        new WordingIndex(clock).FillAll(store);
        Assert.Contains(reader.Find(store, wordings[7].Words), found => found.Id == 8);
    }

    [Fact]
    public void Find_with_a_damaged_store_says_which_block_is_missing()
    {
        var clock = new SetClock();
        var store = Flushed(1, clock);
        store.DeleteBlocks(store.ReadSegments([])[0], 100);

        var failure = Assert.Throws<MissingBlockException>(() => new WordingIndex(clock).Find(store, "w1 w2 w3 w4"));
        Assert.Equal("Block 0 of the wording index is missing.", failure.Message);
    }

    private static MemoryBlockStore Flushed(int segments, TimeProvider clock)
    {
        var store = new MemoryBlockStore();
        var index = new WordingIndex(clock);
        foreach (var part in MadeUpWordings.Of(segments * 100).Chunk(100))
        {
            Array.ForEach(part, store.Add);
            index.Flush(store, 1);
        }

        return store;
    }

    private sealed class SetClock : TimeProvider
    {
        public long Seconds { get; set; } = 1_700_000_000;

        public override DateTimeOffset GetUtcNow() => DateTimeOffset.FromUnixTimeSeconds(Seconds);
    }
}
