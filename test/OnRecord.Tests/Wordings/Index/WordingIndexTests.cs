using OnRecord.Wordings.Index;
using Xunit;

namespace OnRecord.Tests.Wordings.Index;

public sealed class WordingIndexTests
{
    private const string Long = "when the river rose over the lower bridge nobody in the town hall answered our calls";

    [Theory]
    [InlineData(Long)]
    [InlineData("nobody in the town hall answered our calls")]
    [InlineData("when the river rose over the lower bridge")]
    [InlineData("town hall answered our")]
    [InlineData("when the river rose nobody in the town hall answered our calls")]
    [InlineData("when the river rose over the upper bridge someone in the town hall answered our calls")]
    [InlineData("when the river rose over the lower bridge nobody in town hall ever answered our calls")]
    public void Find_gives_what_was_cut_or_altered(string words)
    {
        var wordings = MadeUpWordings.Of(500).Append(new IndexedWording(900, Long)).ToList();
        var store = wordings.Stored();
        var index = new WordingIndex(TimeProvider.System);

        Assert.Equal(900, index.Find(store, words)[0].Id);
        index.FillAll(store);
        Assert.Equal(900, index.Find(store, words)[0].Id);
    }

    [Theory]
    [InlineData("we will never surrender", "we will surely surrender")]
    [InlineData("it is what it is", "it was what it is")]
    [InlineData("they lied to us", "they lied to them")]
    public void Find_gives_short_ones_with_one_word_changed(string words, string changed)
    {
        var store = MadeUpWordings.Of(500).Append(new IndexedWording(900, words)).ToList().Stored();

        Assert.Equal(900, new WordingIndex(TimeProvider.System).Find(store, changed)[0].Id);
    }

    [Fact]
    public void Find_gives_the_same_from_memory_from_segments_and_after_merging()
    {
        var wordings = MadeUpWordings.Of(3000);
        var whole = wordings.Stored();
        var inParts = new MemoryBlockStore();
        var index = new WordingIndex(TimeProvider.System);
        foreach (var part in wordings.Chunk(170))
        {
            Array.ForEach(part, inParts.Add);
            Assert.True(index.Flush(inParts, 1));
            index.MergeStep(inParts);
        }

        var fromMemory = new WordingIndex(TimeProvider.System);
        Assert.All(wordings.Take(200), wording =>
            Assert.Equal(fromMemory.Find(whole, wording.Words, 20), index.Find(inParts, wording.Words, 20)));
        index.FillAll(inParts);
        Assert.InRange(inParts.ReadSegments([]).Count, 1, 3);
        Assert.All(wordings.Take(200), wording =>
            Assert.Equal(fromMemory.Find(whole, wording.Words, 20), index.Find(inParts, wording.Words, 20)));
    }

    [Fact]
    public void Find_ranks_the_wording_itself_first()
    {
        var wordings = MadeUpWordings.Of(5000);
        var store = wordings.Stored();
        var index = new WordingIndex(TimeProvider.System);
        index.FillAll(store);

        Assert.All(wordings.Take(300), wording =>
            Assert.Contains(wording.Id, index.Find(store, wording.Words, 2).Select(candidate => candidate.Id)));
    }

    [Fact]
    public void Find_gives_the_newest_of_a_phrase_that_everyone_says()
    {
        var count = 4 * BlockWriter.MaxListed;
        var wordings = Enumerable.Range(1, count).Select(id => new IndexedWording(id, "it is what it is"));
        var store = wordings.ToList().Stored();
        var index = new WordingIndex(TimeProvider.System);
        index.FillAll(store);

        Assert.Equal([count, count - 1, count - 2], index.Find(store, "it is what it is", 3).Select(found => found.Id));
    }

    [Fact]
    public void Find_of_no_words_gives_nothing() =>
        Assert.Empty(new WordingIndex(TimeProvider.System).Find(MadeUpWordings.Of(10).Stored(), " "));

    [Fact]
    public void Find_a_wording_of_thousands_of_words_ends()
    {
        var words = string.Join(' ', Enumerable.Range(0, 100_000).Select(number => $"w{number % 5000}"));
        var store = new List<IndexedWording> { new(1, words) }.Stored();

        Assert.Equal(1, Assert.Single(new WordingIndex(TimeProvider.System).Find(store, words)).Id);
    }

    [Fact]
    public void Find_sees_wordings_that_another_process_added_and_indexed()
    {
        var wordings = MadeUpWordings.Of(300);
        var store = wordings.Take(100).ToList().Stored();
        var (one, other) = (new WordingIndex(TimeProvider.System), new WordingIndex(TimeProvider.System));
        Assert.DoesNotContain(one.Find(store, wordings[250].Words), found => found.Id == 251);

        wordings.Skip(100).ToList().ForEach(store.Add);
        Assert.Contains(one.Find(store, wordings[250].Words), found => found.Id == 251);
        other.FillAll(store);
        Assert.Equal(251, Assert.Single(one.Find(store, wordings[250].Words), found => found.Id == 251).Id);
        Assert.False(one.Flush(store, 1));
    }

    [Fact]
    public void Flush_leaves_few_wordings_for_later()
    {
        var store = MadeUpWordings.Of(WordingIndex.WorthFlushing - 1).Stored();
        var index = new WordingIndex(TimeProvider.System);

        Assert.False(index.Flush(store));
        store.Add(new IndexedWording(WordingIndex.WorthFlushing, "one more makes it worth"));
        Assert.True(index.Flush(store));
        Assert.Equal(WordingIndex.WorthFlushing, store.ReadHead().Watermark);
    }
}
