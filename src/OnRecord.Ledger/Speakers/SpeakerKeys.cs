using OnRecord.People.Names;

namespace OnRecord.Ledger.Speakers;

/// <summary>Numbers under which a speaker is looked for: those of speakers who may be one share one.</summary>
internal static class SpeakerKeys
{
    // A name has no more family names than this.
    private const int Most = 4;

    private const ulong BodyStart = 14695981039346656037UL ^ 0xB0D7;

    private const ulong WholeStart = 14695981039346656037UL ^ 0xF011;

    private static readonly char[] Separators = [' ', '-', '‐', '‑', '–'];

    /// <summary>The keys of a speaker; none for one who can't be met again.</summary>
    public static IReadOnlyList<long> Of(SpeakerFacts facts) =>
        !SpeakerIdentity.IsKnowable(facts) ? []
        : facts.Kind == SpeakerKind.Person ? OfPerson(facts.Parts!)
        : [.. facts.Aliases.Prepend(facts.Name).Select(OfBody).Distinct().Take(Most)];

    /// <summary>A key that only names of the same letters share, whatever stands between the given and the family
    /// name.</summary>
    public static long OfWhole(SpeakerFacts facts) =>
        facts.Parts is { } parts ? Hash(WholeStart, Whole(parts)) : OfBody(facts.Name);

    /// <summary>The letters of the given and the family name.</summary>
    internal static string Whole(PersonName name) => string.Join(' ',
        new[] { name.Given, name.Family }.OfType<string>().Select(static part => NameLetters.Of(part))
            .Where(static part => part.Length > 0));

    // Spellings and alphabets of one name share a key; the family name's, or that of the only name.
    private static long[] OfPerson(PersonName name) =>
        [.. (name.Family ?? name.Given ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries)
            .Where(static word => !NameKnowledge.IsParticle(word))
            .Select(static word => unchecked((long)NameKey.Of(word)))
            .Where(static key => key != 0).Distinct().Take(Most)];

    // FNV-1a over the folded name, in a range apart from that of persons' keys as far as chance allows.
    private static long OfBody(string name) => Hash(BodyStart, SpeakerIdentity.Key(name));

    private static long Hash(ulong start, string name)
    {
        unchecked
        {
            var hash = start;
            foreach (var c in name)
            {
                hash = (hash ^ c) * 1099511628211UL;
            }

            return (long)hash;
        }
    }
}
