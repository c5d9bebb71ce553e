namespace OnRecord.Training.Lemmas;

/// <summary>A word that a corpus gives a lemma.</summary>
/// <param name="Word">As written, its apostrophes straight.</param>
/// <param name="Tag">Part of speech, in the Penn Treebank's set.</param>
/// <param name="Lemma">Dictionary form, its apostrophes straight.</param>
internal readonly record struct LemmaExample(string Word, string Tag, string Lemma);
