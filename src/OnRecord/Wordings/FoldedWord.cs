namespace OnRecord.Wordings;

/// <summary>A word as it is compared.</summary>
/// <param name="Key">Equal for words that are written alike but for case, marks and spelling of marks.</param>
/// <param name="Span">Where it stands in the wording's text.</param>
/// <param name="Letters">Where its folded letters stand in <see cref="FoldedWords.Letters"/>.</param>
/// <param name="Signs">What stands around it.</param>
internal readonly record struct FoldedWord(ulong Key, TextSpan Span, TextSpan Letters, WordSigns Signs)
{
    internal bool Has(WordSigns sign) => (Signs & sign) != 0;
}
