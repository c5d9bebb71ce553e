using System.Text;

namespace OnRecord.Ledger.Finding;

/// <summary>Words and phrases to look for, in the languages of the two full-text searches.</summary>
/// <remarks>Whatever a person types is words: no operator of either language gets through.</remarks>
internal sealed class WordQuery
{
    // More words than a quotation has narrow nothing further.
    private const int MostTerms = 64;

    private readonly List<Term> _terms = [];

    private WordQuery(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            Read(word);
        }
    }

    /// <summary>True when there is no word to look for.</summary>
    public bool IsEmpty => _terms.Count == 0;

    /// <summary>The words, without those of which only the beginning is meant; for marking them where they are
    /// found.</summary>
    public IReadOnlyList<Term> Terms => _terms;

    /// <summary>Reads <paramref name="words"/>: what stands in quotation marks is a phrase, a star behind a word stands
    /// for any ending.</summary>
    public static WordQuery Of(IEnumerable<string> words) => new(words);

    /// <summary>For MATCH of SQLite's FTS5: every word quoted.</summary>
    public string ForSqlite() => string.Join(" AND ", _terms.Select(static term =>
        $"\"{string.Join(' ', term.Words)}\"{(term.IsPrefix ? " *" : "")}"));

    /// <summary>For <c>to_tsquery('english', …)</c> of PostgreSQL: every word quoted.</summary>
    public string ForPostgres() => string.Join(" & ", _terms.Select(static term =>
        string.Join(" <-> ", term.Words.Select(word => $"'{word}'{(term.IsPrefix ? ":*" : "")}"))));

    private void Read(string text)
    {
        var at = 0;
        while (at < text.Length && _terms.Count < MostTerms)
        {
            if (IsMark(text[at]))
            {
                at = ReadPhrase(text, at + 1);
            }
            else
            {
                at = ReadWord(text, at);
            }
        }
    }

    private int ReadPhrase(string text, int start)
    {
        var end = start;
        while (end < text.Length && !IsMark(text[end]))
        {
            end++;
        }

        Add(text[start..end], isPrefix: false);
        return end + 1;
    }

    private int ReadWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && !IsMark(text[end]))
        {
            end++;
        }

        Add(text[start..end], isPrefix: end > start && text[end - 1] == '*');
        return Math.Max(end, start + 1);
    }

    private void Add(string text, bool isPrefix)
    {
        var words = Words(text);
        if (words.Count > 0)
        {
            _terms.Add(new Term(words, isPrefix));
        }
    }

    // What the tokenizers of both searches take for words: runs of letters and digits.
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes().Append(new Rune(' ')))
        {
            if (Rune.IsLetterOrDigit(rune)
                || Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                word.Append(rune);
            }
            else if (word.Length > 0 && words.Count < MostTerms)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words;
    }

    private static bool IsMark(char c) => c is '"' or '“' or '”' or '„' or '«' or '»';

    /// <summary>Words that must stand side by side.</summary>
    /// <param name="Words">At least one.</param>
    /// <param name="IsPrefix">True when the last may go on.</param>
    internal sealed record Term(IReadOnlyList<string> Words, bool IsPrefix);
}
