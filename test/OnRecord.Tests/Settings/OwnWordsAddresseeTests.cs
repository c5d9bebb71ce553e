using Xunit;

namespace OnRecord.Tests.Settings;

/// <summary>Whom quoted words address themselves.</summary>
public sealed class OwnWordsAddresseeTests
{
    [Theory]
    [InlineData("[x “I apologise to every village, to the old, to mothers for the war,”] [s he] [c said].", "every village|the old|mothers")]
    [InlineData("[x “To our commanders, I would like to say: stop,”] [s he] [c said].", "our commanders")]
    [InlineData("[x “We appeal to all the towns of the coast,”] [s she] [c said].", "all the towns of the coast")]
    [InlineData("[x “I said to my brother that it was over,”] [s he] [c said].", "")]
    [InlineData("[x “I will not apologise to anyone,”] [s he] [c said].", "")]
    [InlineData("[x “He should apologise to the town,”] [s she] [c said].", "")]
    [InlineData("[s He] [c said] [x that we apologise to the town].", "")]
    [InlineData("[x “I apologise to the town,”] [s he] [c told] reporters.", "reporters")]
    public void Find_addressee_in_the_words_themselves(string marked, string expected)
    {
        var (text, settings) = MarkedText.Find(marked);
        Assert.Equal(expected, string.Join('|', settings[0].Addressee.Select(span => span.In(text).ToString())));
    }
}
