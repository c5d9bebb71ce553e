using OnRecord.Wordings.Index;
using Xunit;

namespace OnRecord.Tests.Wordings.Index;

public sealed class VarintTests
{
    [Theory]
    [InlineData(0UL, 1)]
    [InlineData(127UL, 1)]
    [InlineData(128UL, 2)]
    [InlineData(uint.MaxValue, 5)]
    [InlineData((1UL << 33) - 1, 5)]
    [InlineData(ulong.MaxValue, 10)]
    public void Read_gives_back_what_was_written(ulong value, int length)
    {
        var bytes = new byte[12];
        var position = 1;

        Assert.Equal(length, Varint.Write(bytes.AsSpan(1), value));
        Assert.Equal(value, Varint.Read(bytes, ref position));
        Assert.Equal(1 + length, position);
    }

    [Fact]
    public void Read_of_a_number_without_end_stops_at_the_end()
    {
        var position = 0;

        Assert.Throws<IndexOutOfRangeException>(() => Varint.Read([0xFF, 0xFF], ref position));
    }
}
