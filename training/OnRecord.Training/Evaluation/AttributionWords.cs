using OnRecord.Training.Corpora;

namespace OnRecord.Training.Evaluation;

/// <summary>An attribution as sets of words, which is how the scorer compares.</summary>
internal readonly record struct AttributionWords(WordSet Source, WordSet Cue, WordSet Content)
{
    /// <summary>The words of <paramref name="attribution"/>.</summary>
    public static AttributionWords From(TextWords words, Attribution attribution) =>
        new(words.In(attribution.Source), words.In(attribution.Cue), words.In(attribution.Content));

    /// <summary>True when source, cue and content all have exactly the same words.</summary>
    public bool Same(AttributionWords other) =>
        Source.Same(other.Source) && Cue.Same(other.Cue) && Content.Same(other.Content);

    /// <summary>True when the sources share a word, or both are empty.</summary>
    public bool SharesSource(AttributionWords other) =>
        Source.Shared(other.Source) > 0 || (Source.IsEmpty && other.Source.IsEmpty);
}
