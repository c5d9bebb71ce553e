using OnRecord.Text;

namespace OnRecord.People.Names;

/// <summary>Tells which alphabet letters belong to.</summary>
internal static class Scripts
{
    /// <summary>The alphabet of a character.</summary>
    public static Script Of(char c) => c switch
    {
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => Script.Latin,
        < '\u00C0' => Script.Other,
        <= '\u024F' or (>= '\u1E00' and <= '\u1EFF') => c is '×' or '÷' ? Script.Other : Script.Latin,
        (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF')
            => Characters.IsLetter(c) ? Script.Greek : Script.Other,
        (>= '\u0400' and <= '\u052F') or (>= '\u1C80' and <= '\u1C8F') => Script.Cyrillic,
        _ => Script.Other,
    };

    /// <summary>The alphabet that most letters of the word belong to; of two with as many, the first.</summary>
    public static Script MainOf(ReadOnlySpan<char> word)
    {
        var counts = Count(word);
        return (counts.Latin, counts.Cyrillic, counts.Greek) switch
        {
            (0, 0, 0) => Script.Other,
            var (latin, cyrillic, greek) when latin > Math.Max(cyrillic, greek) => Script.Latin,
            var (latin, cyrillic, greek) when Math.Max(cyrillic, greek) > latin
                => cyrillic >= greek ? Script.Cyrillic : Script.Greek,
            _ => FirstOf(word),
        };
    }

    /// <summary>True when the word has letters of more than one of the alphabets whose letters look alike.</summary>
    public static bool AreMixedIn(ReadOnlySpan<char> word)
    {
        var counts = Count(word);
        var most = Math.Max(counts.Latin, Math.Max(counts.Cyrillic, counts.Greek));
        return counts.Latin + counts.Cyrillic + counts.Greek > most;
    }

    private static (int Latin, int Cyrillic, int Greek) Count(ReadOnlySpan<char> word)
    {
        var counts = (Latin: 0, Cyrillic: 0, Greek: 0);
        foreach (var c in word)
        {
            switch (Of(c))
            {
                case Script.Latin: counts.Latin++; break;
                case Script.Cyrillic: counts.Cyrillic++; break;
                case Script.Greek: counts.Greek++; break;
            }
        }

        return counts;
    }

    private static Script FirstOf(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (Of(c) != Script.Other)
            {
                return Of(c);
            }
        }

        return Script.Other;
    }
}
