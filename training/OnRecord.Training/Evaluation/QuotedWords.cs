namespace OnRecord.Training.Evaluation;

/// <summary>Which words of a text stand inside double quotation marks, paragraph by paragraph, by the scorer's
/// rule.</summary>
/// <remarks>The rule is plainer than <see cref="Text.Quotation"/> on purpose: figures stay comparable while the
/// library's reading of quotation marks gets better.</remarks>
internal static class QuotedWords
{
    /// <summary>One flag a word, for the words that start at <paramref name="wordStarts"/>.</summary>
    public static bool[] Of(string text, ReadOnlySpan<int> wordStarts)
    {
        var quoted = new bool[wordStarts.Length];
        var inside = false;
        int word = 0, position = 0;
        while (position < text.Length)
        {
            var length = MarkLength(text, position);
            if (length > 0)
            {
                word = Fill(quoted, word, WordsBefore(wordStarts, word, position), inside);
                inside = After(text[position], inside);
            }

            position += Math.Max(1, length);
        }

        Fill(quoted, word, quoted.Length, inside);
        return quoted;
    }

    private static bool After(char mark, bool inside) => mark switch
    {
        '\n' or '”' or '»' => false,
        '“' or '„' or '«' => true,
        _ => !inside,
    };

    /// <summary>Length of the quotation mark or paragraph break at <paramref name="position"/>; 0 where none
    /// stands.</summary>
    private static int MarkLength(string text, int position) => text[position] switch
    {
        '"' or '“' or '”' or '„' or '«' or '»' => 1,
        '\'' => IsDoubledApostrophe(text.AsSpan(position)) ? 2 : 0,
        '\n' => BreakLength(text, position),
        _ => 0,
    };

    private static bool IsDoubledApostrophe(ReadOnlySpan<char> rest) =>
        rest.StartsWith("''") && !rest[2..].StartsWith('\'');

    private static int BreakLength(string text, int position)
    {
        var length = 0;
        for (var i = position + 1; i < text.Length && WordCharacters.IsSpace(text[i]); i++)
        {
            length = text[i] == '\n' ? i + 1 - position : length;
        }

        return length;
    }

    private static int WordsBefore(ReadOnlySpan<int> wordStarts, int word, int position)
    {
        while (word < wordStarts.Length && wordStarts[word] < position)
        {
            word++;
        }

        return word;
    }

    private static int Fill(bool[] quoted, int from, int end, bool value)
    {
        quoted.AsSpan(from, end - from).Fill(value);
        return end;
    }
}
