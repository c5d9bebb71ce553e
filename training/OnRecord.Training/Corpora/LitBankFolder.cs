namespace OnRecord.Training.Corpora;

/// <summary>Reads LitBank: novels with entities and chains marked in brat, and with the speakers of
/// quotations.</summary>
/// <remarks>Source: https://github.com/dbamman/litbank; the folders <c>coref</c> and <c>quotations</c>.</remarks>
internal static class LitBankFolder
{
    /// <summary>The annotated texts in the order of their files.</summary>
    /// <exception cref="OnRecordException">
    /// OR9301: unreadable; OR9303: an annotation breaks the format; OR9304: no annotated text in the folder.
    /// </exception>
    public static IReadOnlyList<CoreferenceText> Read(string folder)
    {
        var coref = Path.Combine(folder, "coref");
        var texts = CorpusFile.InFolder(coref, ".txt")
            .Where(path => File.Exists(Path.ChangeExtension(path, ".ann")))
            .Select(path => Read(path, Path.Combine(folder, "quotations", "tsv"))).ToList();
        return texts.Count > 0 ? texts : throw new OnRecordException(
            "OR9304",
            $"The folder \"{coref}\" holds no annotated text. Put NAME.txt and NAME.ann side by side in it.");
    }

    private static CoreferenceText Read(string textPath, string quotationFolder)
    {
        var text = CorpusFile.ReadText(textPath);
        var spans = BratFile.ReadSpans(Path.ChangeExtension(textPath, ".ann"), text);
        var quotations = Path.Combine(quotationFolder, Path.GetFileNameWithoutExtension(textPath) + ".ann");
        return new CoreferenceText(Path.GetFileNameWithoutExtension(textPath), text, Chains(spans))
        {
            Quotations = File.Exists(quotations) ? SpokenQuotationFile.Read(quotations, text) : [],
        };
    }

    // The same words are marked twice: once with what they are, such as PROP_PER, once with their chain.
    private static IReadOnlyList<CoreferenceChain> Chains(IReadOnlyList<BratSpan> spans)
    {
        var types = spans.Where(static span => EntityTypes.OfLitBank(span.Label) is not null)
            .ToLookup(static span => Whole(span), static span => EntityTypes.OfLitBank(span.Label));
        var chains = new ChainCollector();
        foreach (var span in spans.Where(static span => IsChain(span.Label)))
        {
            var words = Whole(span);
            chains.Add(span.Label, new CoreferenceMention(words, words), types[words].FirstOrDefault());
        }

        return chains.Build();
    }

    // "Turkey-28": whom the annotator called Turkey, and a number of the text's own.
    private static bool IsChain(string label)
    {
        var number = label.AsSpan(label.LastIndexOf('-') + 1);
        return number.Length > 0 && number.Length < label.Length && !number.ContainsAnyExceptInRange('0', '9');
    }

    private static TextSpan Whole(BratSpan span) => new(span.Parts[0].Start, span.Parts[^1].End);
}
