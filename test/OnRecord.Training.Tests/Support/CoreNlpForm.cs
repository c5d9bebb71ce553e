namespace OnRecord.Training.Tests.Support;

/// <summary>
/// Folds the marks that CoreNLP respells (brackets, quotation marks, dashes, dots) and the full stop it adds to an
/// abbreviation at a sentence's end, so that its forms can be compared with the text.
/// </summary>
internal static class CoreNlpForm
{
    private static readonly (string From, string To)[] Spellings =
    [
        ("-LRB-", "("), ("-RRB-", ")"), ("-LSB-", "["), ("-RSB-", "]"), ("-LCB-", "{"), ("-RCB-", "}"),
        ("“", "\""), ("”", "\""), ("''", "\""), ("``", "\""), ("‘", "'"), ("’", "'"), ("`", "'"),
        ("\u00A0", ""), (" ", ""),
        ("—", "-"), ("–", "-"), ("―", "-"), ("…", "..."),
    ];

    public static string Fold(string form)
    {
        foreach (var (from, to) in Spellings)
        {
            form = form.Replace(from, to, StringComparison.Ordinal);
        }

        form = form.Replace("''", "\"", StringComparison.Ordinal);
        var isMarks = !form.Any(char.IsLetterOrDigit);
        return isMarks ? string.Concat(form.Distinct().Order()) : form.TrimEnd('.');
    }
}
