using System.Text;

namespace OnRecord.Training.Evaluation;

/// <summary>The words by which the scorer compares names: lower case, two characters or more, without a closing
/// possessive; cut as Python cuts them.</summary>
internal static class NameWords
{
    private const int CapitalSigma = 'Σ';
    private const int DottedCapitalI = 'İ';

    /// <summary>The words of <paramref name="name"/>, each once.</summary>
    public static HashSet<string> Of(string name)
    {
        var lower = Lower(WithoutPossessives(name));
        return TextWords.Cut(lower).Select(word => lower[word.Start..word.End])
            .Where(static word => word.EnumerateRunes().Count() > 1)
            .ToHashSet(StringComparer.Ordinal);
    }

    // What Python's re.sub(r"['’]s\b", "", name) leaves.
    private static string WithoutPossessives(string name)
    {
        var kept = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] is '\'' or '’' && i + 1 < name.Length && name[i + 1] == 's' && !IsWordAt(name, i + 2))
            {
                i++;
                continue;
            }

            kept.Append(name[i]);
        }

        return kept.ToString();
    }

    // As str.lower() does it: like .NET's invariant culture but for two letters.
    private static string Lower(string name)
    {
        var lower = new StringBuilder(name.Length);
        var position = 0;
        foreach (var rune in name.EnumerateRunes())
        {
            lower.Append(rune.Value switch
            {
                DottedCapitalI => "i\u0307",
                CapitalSigma => IsFinal(name, position) ? "ς" : "σ",
                _ => Rune.ToLowerInvariant(rune).ToString(),
            });
            position += rune.Utf16SequenceLength;
        }

        return lower.ToString();
    }

    // Near enough to Unicode's Final_Sigma for names: after a letter, and not before one.
    private static bool IsFinal(string name, int position) =>
        position > 0 && char.IsLetter(name[position - 1])
        && !(position + 1 < name.Length && char.IsLetter(name[position + 1]));

    private static bool IsWordAt(string text, int position) =>
        position < text.Length && Rune.TryGetRuneAt(text, position, out var rune) && WordCharacters.IsWord(rune);
}
