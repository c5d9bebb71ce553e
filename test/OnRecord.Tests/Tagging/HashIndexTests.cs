using OnRecord.Tagging;
using Xunit;

namespace OnRecord.Tests.Tagging;

public sealed unsafe class HashIndexTests
{
    [Fact]
    public void TryFind_finds_what_was_built_in_and_nothing_else()
    {
        var entries = Enumerable.Range(0, 1000).ToDictionary(static i => FormHash.Of($"word{i}"), static i => (ulong)i);
        var (keys, values) = HashIndex.Build(entries);
        fixed (uint* k = keys)
        fixed (ulong* v = values)
        {
            var index = new HashIndex(k, v, keys.Length);
            foreach (var (hash, value) in entries)
            {
                Assert.True(index.TryFind(hash, out var found));
                Assert.Equal(value, found);
            }

            for (var i = 0; i < 1000; i++)
            {
                Assert.False(index.TryFind(FormHash.Of($"other{i}"), out _));
            }
        }
    }

    [Theory]
    [InlineData("Year2016’s", "year0000's")]
    [InlineData("KYIV", "kyiv")]
    public void Normalise_folds_digits_apostrophes_and_case(string form, string expected) =>
        Assert.Equal(expected, FormHash.Normalise(form, new char[48], lower: true).ToString());

    [Fact]
    public void Packed_paths_come_back_whole()
    {
        var paths = new WordPaths(0b1011, 4, 0b110, 3);
        Assert.Equal(paths, WordPaths.From(paths.Packed));
        Assert.True(paths.HasValue);
        Assert.False(default(WordPaths).HasValue);
        Assert.Equal(paths.CoarsePrefix(2), new WordPaths(0b1000, 4, 0, 0).CoarsePrefix(2));
        Assert.NotEqual(paths.CoarsePrefix(2), new WordPaths(0b10, 2, 0, 0).CoarsePrefix(1));
    }
}
