namespace OnRecord.Checks.Restatements;

/// <summary>Two sentences that tell the same.</summary>
/// <param name="Earlier">The one that stands first in the text, or the only one in it.</param>
/// <param name="Later">The other, or the title.</param>
/// <param name="Share">Share of the shorter one's telling words that the other has, 0 to 1.</param>
/// <param name="Likeness">Share of the telling words of both that both have, 0 to 1.</param>
internal sealed record Restatement(ToldSentence Earlier, ToldSentence Later, double Share, double Likeness);
