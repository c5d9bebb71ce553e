using OnRecord.Checks;

namespace OnRecord.Reports.Drafts;

/// <summary>A comment in a draft that begins with <c>onrecord-ignore</c> or <c>onrecord-ignore-file</c>, then codes or
/// names of rules, then a reason.</summary>
internal sealed record SilenceRemark(bool IsForFile, IReadOnlyList<string> Rules, string? Reason)
{
    private const string Word = "onrecord-ignore";
    private const string FileWord = "onrecord-ignore-file";
    private const int Longest = 2_000;

    /// <summary>Reads a comment without its marks; null when it is another.</summary>
    /// <remarks>What looks like a code is kept though no rule has it: a slip of the pen must not silence all
    /// rules.</remarks>
    internal static SilenceRemark? Read(string comment)
    {
        var words = comment.Length > Longest ? [] : comment.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || words[0] is not (Word or FileWord))
        {
            return null;
        }

        var rules = words.Skip(1).Select(static word => RuleOf(word.TrimEnd(',', ':')))
            .TakeWhile(static rule => rule is not null).ToList();
        var reason = string.Join(' ', words.Skip(1 + rules.Count));
        return new SilenceRemark(words[0] == FileWord, [.. rules.OfType<string>()], reason.Length > 0 ? reason : null);
    }

    private static string? RuleOf(string word)
    {
        var isCode = word.Length > 2 && word.StartsWith("OR", StringComparison.OrdinalIgnoreCase)
            && word.Skip(2).All(char.IsAsciiDigit);
        return CheckRules.Find(word)?.Code ?? (isCode ? word.ToUpperInvariant() : null);
    }
}
