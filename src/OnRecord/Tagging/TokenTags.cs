namespace OnRecord.Tagging;

/// <summary>Part of speech and name label of every token of a text.</summary>
internal sealed class TokenTags(int tokens)
{
    /// <summary>Index of each token's tag in <see cref="Model.Tags"/>.</summary>
    internal byte[] Tags { get; } = new byte[tokens];

    /// <summary>What each token's tag stands for.</summary>
    internal PartOfSpeech[] Parts { get; } = new PartOfSpeech[tokens];

    /// <summary>Each token's name label: see <see cref="NameLabels"/>.</summary>
    internal byte[] Names { get; } = new byte[tokens];
}
