using OnRecord.Training.Corpora;
using OnRecord.Training.Tests.Support;
using Xunit;

namespace OnRecord.Training.Tests.Corpora;

public sealed class SharedCorporaTests
{
    [Fact]
    public void Every_token_of_ewt_dev_stands_at_its_span()
    {
        var path = SharedData.Find("ewt/dev.conllu");
        var forms = Forms(path).ToLookup(row => row.Text, row => row.Form);
        var texts = Conllu.ReadTreebank(path);
        Assert.Equal(318, texts.Count);
        foreach (var text in texts)
        {
            Assert.Equal(forms[text.Name], text.Tokens.Select(token => token.Span.In(text.Text).ToString()));
        }
    }

    [Fact]
    public void Every_token_of_polnear_dev_stands_at_its_span()
    {
        var folder = SharedData.Find("polnear/dev");
        var forms = Forms(Path.Combine(folder, "corenlp.conllu.gz")).ToLookup(row => row.Text, row => row.Form);
        var texts = Conllu.ReadCoreNlp(folder);
        Assert.Equal(83, texts.Count);
        foreach (var text in texts)
        {
            var words = text.Tokens.Select(token => token.Span.In(text.Text).ToString());
            Assert.Equal(forms[text.Name].Select(CoreNlpForm.Fold), words.Select(CoreNlpForm.Fold));
        }
    }

    [Fact]
    public void Polnear_dev_has_the_statements_that_the_scorer_counts()
    {
        var texts = BratFolder.Read(SharedData.Find("polnear/dev"));
        Assert.Equal((84, 2192), (texts.Count, texts.Sum(text => text.Attributions.Count)));
    }

    // Read plainly here, so that the reader isn't checked against itself.
    private static IEnumerable<(string Text, string Form)> Forms(string path)
    {
        var name = "";
        foreach (var line in CorpusFile.ReadLines(path))
        {
            var columns = line.Split('\t');
            if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal))
            {
                name = line["# newdoc id = ".Length..];
            }
            else if (columns.Length == 10 && int.TryParse(columns[0], out _))
            {
                yield return (name, columns[1]);
            }
        }
    }
}
