namespace OnRecord.Training.Corpora;

/// <summary>A word or mark with what an annotator, or another program, said of it.</summary>
/// <param name="Span">Where it stands, in UTF-16 code units of the text.</param>
/// <param name="Tag">Part of speech, in the Penn Treebank's set.</param>
/// <param name="Lemma">Dictionary form.</param>
/// <param name="Head">Index in the text's tokens of the word it depends on; -1 for a root, or where unknown.</param>
/// <param name="Relation">Its dependency on the head, as the corpus names it.</param>
/// <param name="Name">
/// <c>O</c>, or <c>B-</c> or <c>I-</c> before PERSON, ORGANISATION, PLACE or OTHER; empty where the corpus doesn't say.
/// </param>
public readonly record struct AnalysedToken(
    TextSpan Span, string Tag, string Lemma, int Head, string Relation, string Name);
