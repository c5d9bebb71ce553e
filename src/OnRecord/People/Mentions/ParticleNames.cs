using OnRecord.People.Names;
using OnRecord.Statements;
using OnRecord.Tagging;

namespace OnRecord.People.Mentions;

/// <summary>Joins a person's name that the tagger cut at its particles: "Pieter" and "Hulst" in "Pieter van der Hulst".</summary>
internal static class ParticleNames
{
    private const int MostParticles = 3;

    /// <summary>Joins such names among <paramref name="names"/>, which stand in the order of the text.</summary>
    internal static void Join(List<NameSpan> names, TextFacts facts)
    {
        var kept = 0;
        for (var i = 0; i < names.Count; i++)
        {
            var joins = kept > 0 && names[kept - 1].Kind == NameKind.Person && names[i].Kind is NameKind.Person or NameKind.Place
                && AreParticles(names[kept - 1].End, names[i].First, facts);
            if (joins)
            {
                names[kept - 1] = names[kept - 1] with { End = names[i].End };
            }
            else
            {
                names[kept++] = names[i];
            }
        }

        names.RemoveRange(kept, names.Count - kept);
    }

    private static bool AreParticles(int first, int end, TextFacts facts)
    {
        if (end - first is < 1 or > MostParticles || facts.SentenceOf[first] != facts.SentenceOf[end])
        {
            return false;
        }

        for (var t = first; t < end; t++)
        {
            // "made Smith do Iowa", "gave Smith ten": words like any other.
            if (!char.IsLower(facts.Word(t)[0]) || !NameKnowledge.IsParticle(facts.Word(t))
                || facts.Tags.Parts[t] is PartOfSpeech.FiniteVerb or PartOfSpeech.Infinitive or PartOfSpeech.Number)
            {
                return false;
            }
        }

        return true;
    }
}
