namespace OnRecord.Settings;

/// <summary>A tagger's parts of speech, with what each lets a word be.</summary>
/// <param name="names">The tags (Penn Treebank), in the order of their indexes.</param>
internal sealed class SettingTags(IReadOnlyList<string> names)
{
    internal IReadOnlyList<string> Names { get; } = names;

    internal WordClass[] Classes { get; } = WordClasses.Of(names);
}
