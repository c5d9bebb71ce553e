namespace OnRecord.People.Names;

/// <summary>How much two spellings of one name may differ, as <see cref="LetterDistance"/> counts.</summary>
/// <remarks>Chosen on the pairs in the tests (name-pairs.tsv): in a short name one letter makes another person; in a
/// long one a vowel left out or two letters exchanged is a slip, and a consonant is another name still.</remarks>
internal static class WordLikenessLimits
{
    /// <summary>The limit for two words that the lists of names both have.</summary>
    public const double OfKnownNames = 0.4;

    /// <summary>The limit for short family names and for syllables of East Asian names.</summary>
    public const double OfExactWords = 0.1;

    /// <summary>The limit for two given names, one listed and the other not: a slip of one letter.</summary>
    public const double OfMisspelledGivenName = 1.0;

    /// <summary>No misspelled given name is shorter.</summary>
    public const int ShortestMisspelled = 5;

    /// <summary>Names that differ in their first letter are near only if the letters' exchange costs no more.</summary>
    public const double OfFirstLetters = 0.45;

    /// <summary>The limit for words, the shorter of which has so many letters.</summary>
    public static double For(int letters) => letters switch
    {
        < 4 => 0.1,
        4 => 0.3,
        5 => 0.4,
        6 or 7 => 0.75,
        < 11 => 0.95,
        _ => 1.2,
    };
}
