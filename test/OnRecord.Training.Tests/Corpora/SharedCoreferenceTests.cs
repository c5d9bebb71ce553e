using System.Text.RegularExpressions;
using OnRecord.Training.Corpora;
using OnRecord.Training.Tests.Support;
using Xunit;

namespace OnRecord.Training.Tests.Corpora;

public sealed partial class SharedCoreferenceTests
{
    // Counted plainly here, so that the readers aren't checked against themselves.
    [GeneratedRegex(@"[(](?=[0-9]+-)")]
    private static partial Regex OpenedEntity { get; }

    [Fact]
    public void ForTraining_leaves_out_what_is_held_out()
    {
        var names = CoreferenceData.ForTraining(SharedData.Find("")).Gum.Select(text => text.Name).ToList();
        Assert.Equal(91, names.Count);
        Assert.Empty(names.Intersect(
            ["GUM_bio_byron", "GUM_interview_cocktail", "GUM_news_crane", "GUM_news_election", "GUM_voyage_athens"]));
    }

    [Fact]
    public void Every_entity_of_gum_is_a_mention()
    {
        var folder = SharedData.Find("gum");
        var opened = Directory.GetFiles(folder, "*.conllu").SelectMany(CorpusFile.ReadLines)
            .Select(line => line[(line.LastIndexOf('\t') + 1)..])
            .Where(misc => misc.Contains("Entity=", StringComparison.Ordinal))
            .Sum(misc => OpenedEntity.Count(misc[misc.IndexOf("Entity=", StringComparison.Ordinal)..].Split('|')[0]));
        AssertMentions(opened, Coreference.ReadGum(folder));
    }

    [Fact]
    public void Every_chain_of_polnear_dev_has_its_mentions()
    {
        var folder = SharedData.Find("polnear/dev");
        var listed = CorpusFile.ReadLines(Path.Combine(folder, "corenlp.conllu.gz"))
            .Where(line => line.StartsWith("# coref = ", StringComparison.Ordinal)).Sum(line => line.Split(';').Length);
        AssertMentions(listed, Coreference.ReadCoreNlp(folder));
    }

    [Fact]
    public void Every_quotation_of_litbank_has_its_words_and_its_speaker()
    {
        var folder = SharedData.Find("litbank");
        var texts = Coreference.ReadLitBank(folder);
        AssertMentions(28411, texts);
        foreach (var text in texts)
        {
            var lines = CorpusFile.ReadLines(Path.Combine(folder, "quotations", "tsv", text.Name + ".ann"));
            var words = lines.Where(line => line.StartsWith("QUOTE", StringComparison.Ordinal))
                .Select(line => line.Split('\t')[^1]);
            var read = text.Quotations.Select(quotation => quotation.Span.In(text.Text).ToString().Replace('\n', ' '));
            Assert.Equal(words.Order(StringComparer.Ordinal), read.Order(StringComparer.Ordinal));
            Assert.Subset(
                text.Chains.Select(chain => chain.Id).ToHashSet(),
                text.Quotations.Select(quotation => quotation.Chain).ToHashSet());
        }
    }

    private static void AssertMentions(int count, IReadOnlyList<CoreferenceText> texts)
    {
        var mentions = texts.SelectMany(text => text.Chains).SelectMany(chain => chain.Mentions).ToList();
        Assert.Equal(count, mentions.Count);
        Assert.All(mentions, mention => Assert.True(mention.Span.Contains(mention.Head)));
    }
}
