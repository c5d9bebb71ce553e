namespace OnRecord.Training.Corpora;

/// <summary>Reads texts with statements marked in brat: spans Source, Cue and Content, joined by events.</summary>
public static class BratFolder
{
    /// <summary>
    /// The annotated texts, ordered by name. The folder holds <c>text/NAME.txt</c> and
    /// <c>attributions/NAME_ANNOTATOR.ann</c>, as PolNeAR does (the first annotator by name counts), or
    /// <c>NAME.txt</c> and <c>NAME.ann</c> side by side, as brat does. Statements without content are left out.
    /// </summary>
    /// <exception cref="OnRecordException">
    /// OR9301: unreadable; OR9303: an annotation breaks the format; OR9304: no annotated text in the folder.
    /// </exception>
    public static IReadOnlyList<AttributedText> Read(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var texts = Path.Combine(folder, "text");
        var pairs = Directory.Exists(texts) ? ByAnnotator(folder, texts) : SideBySide(folder);
        var read = pairs
            .Select(pair => Read(pair.Text, pair.Annotation))
            .OrderBy(text => text.Name, StringComparer.Ordinal).ToList();
        return read.Count > 0 ? read : throw Empty(folder);
    }

    private static AttributedText Read(string textPath, string annotationPath)
    {
        var text = CorpusFile.ReadText(textPath);
        var name = Path.GetFileNameWithoutExtension(textPath);
        return new AttributedText(name, text, BratFile.Read(annotationPath, text));
    }

    private static IEnumerable<(string Text, string Annotation)> ByAnnotator(string folder, string texts)
    {
        var annotations = CorpusFile.InFolder(Path.Combine(folder, "attributions"), ".ann");
        var byName = annotations.ToLookup(NameBeforeAnnotator, StringComparer.Ordinal);
        return from text in CorpusFile.InFolder(texts, ".txt")
               let first = byName[Path.GetFileNameWithoutExtension(text)].FirstOrDefault()
               where first is not null
               select (text, first);
    }

    private static string NameBeforeAnnotator(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var underscore = name.LastIndexOf('_');
        return underscore < 0 ? name : name[..underscore];
    }

    private static IEnumerable<(string Text, string Annotation)> SideBySide(string folder) =>
        from text in CorpusFile.InFolder(folder, ".txt")
        let annotation = Path.ChangeExtension(text, ".ann")
        where File.Exists(annotation)
        select (text, annotation);

    private static OnRecordException Empty(string folder) => new(
        "OR9304",
        $"The folder \"{folder}\" holds no annotated text. Put NAME.txt and NAME.ann side by side in it, "
        + "or text/NAME.txt and attributions/NAME_ANNOTATOR.ann.");
}
