namespace OnRecord.Settings;

/// <summary>What a part of speech lets a word be.</summary>
[Flags]
internal enum WordClass
{
    /// <summary>A mark, or something that plays no part here.</summary>
    None = 0,

    /// <summary>A common or proper noun.</summary>
    Noun = 1,

    /// <summary>A proper noun.</summary>
    Proper = 1 << 1,

    /// <summary>An adjective.</summary>
    Adjective = 1 << 2,

    /// <summary>An article, demonstrative, quantifier or possessive pronoun.</summary>
    Determiner = 1 << 3,

    /// <summary>A cardinal number.</summary>
    Number = 1 << 4,

    /// <summary>A personal pronoun.</summary>
    Pronoun = 1 << 5,

    /// <summary>The "'s" behind a possessor.</summary>
    Possessive = 1 << 6,

    /// <summary>A preposition or subordinating conjunction, "to" included.</summary>
    Preposition = 1 << 7,

    /// <summary>A verb that has its own subject, or an auxiliary.</summary>
    Finite = 1 << 8,

    /// <summary>A verb's base form.</summary>
    Infinitive = 1 << 9,

    /// <summary>A verb in "-ing".</summary>
    Gerund = 1 << 10,

    /// <summary>A past participle.</summary>
    Participle = 1 << 11,

    /// <summary>An adverb or particle.</summary>
    Adverb = 1 << 12,

    /// <summary>A coordinating conjunction.</summary>
    Conjunction = 1 << 13,

    /// <summary>A relative or interrogative word.</summary>
    Relative = 1 << 14,

    /// <summary>The hyphen inside a word that was cut at it.</summary>
    Hyphen = 1 << 15,

    /// <summary>Any verb form.</summary>
    Verb = Finite | Infinitive | Gerund | Participle,
}
