using OnRecord.Tagging;
using OnRecord.Training.Lemmas;
using OnRecord.Training.Tests.Support;
using Xunit;

namespace OnRecord.Training.Tests.Lemmas;

public sealed class LemmaTrainerTests
{
    private static readonly LemmaExample[] Examples =
    [
        new("walked", "VBD", "walk"), new("Talked", "VBD", "talk"), new("kicked", "VBD", "kick"),
        new("mowed", "VBD", "mow"), new("went", "VBD", "go"),
        new("Oslo", "NNP", "Oslo"), new("Lima", "NNP", "Lima"), new("Bonn", "NNP", "Bonn"),
    ];

    [Theory]
    [InlineData("parked", "VBD", "park")]
    [InlineData("PARKED", "VBD", "park")]
    [InlineData("went", "VBD", "go")]
    [InlineData("Went", "VBD", "go")]
    [InlineData("Quito", "NNP", "Quito")]
    [InlineData("Hurrah", "UH", "hurrah")]
    public void Learn_finds_endings_whole_words_and_case(string word, string tag, string lemma)
    {
        Assert.Equal(lemma, new Lemmatizer(LemmaTrainer.Learn(Examples)).Lemma(word, tag));
    }

    [Fact]
    public void Learn_keeps_no_word_that_an_ending_explains()
    {
        // The root and one ending of VBD, the word "went", and the root of NNP.
        Assert.Equal(4, LemmaTrainer.Learn(Examples).Count);
    }

    [Fact]
    public void Learn_is_the_same_in_any_order_of_words()
    {
        Assert.Equal(Written(LemmaTrainer.Learn(Examples)), Written(LemmaTrainer.Learn(Examples.Reverse())));
    }

    [Fact]
    public void The_librarys_rules_are_right_on_words_they_were_not_learned_from()
    {
        var data = SharedData.Find("");
        var ewt = LemmaAccuracy.OnEwtDev(data);
        var gum = LemmaAccuracy.OnHeldOutGum(data);
        Assert.InRange(ewt.Share, 0.985, 1);
        Assert.InRange(gum.Share, 0.985, 1);
        Assert.Equal((25147, 4128), (ewt.Tokens, gum.Tokens));
    }

    [Fact]
    public void Train_writes_the_file_that_the_library_carries()
    {
        using var folder = new TempFolder();
        var written = Path.Combine(folder.Path, "lemmas.tsv");
        LemmaTrainer.Train(SharedData.Find(""), written);
        var library = typeof(OnRecordException).Assembly;
        using var carried = library.GetManifestResourceStream("OnRecord.data.en.lemmas.tsv")!;
        using var reader = new StreamReader(carried);
        Assert.Equal(reader.ReadToEnd(), File.ReadAllText(written));
    }

    private static string Written(LemmaTable table)
    {
        using var writer = new StringWriter();
        table.Write(writer);
        return writer.ToString();
    }
}
