namespace OnRecord.Reports;

/// <summary>Tells English from other languages by the small words that every sentence needs.</summary>
/// <remarks>Looks at a bounded part of long texts, so its time does not grow with them.</remarks>
internal static class LanguageCheck
{
    // Below this many words a headline or a post may have no small word at all.
    private const int FewWords = 8;
    private const int MuchText = 20_000;
    private const int Windows = 5;

    /// <summary>True when <paramref name="text"/> is English, quotations in other languages aside; also when it is too short
    /// or too bare of words to tell, as long as its letters are those of English.</summary>
    public static bool IsEnglish(string text)
    {
        if (text.Length <= MuchText)
        {
            return new Evidence(text).IsEnglish;
        }

        var step = (text.Length - (MuchText / Windows)) / (Windows - 1);
        var windows = Enumerable.Range(0, Windows).Select(w => text.Substring(w * step, MuchText / Windows));
        return new Evidence(string.Join(' ', windows)).IsEnglish;
    }

    /// <summary>What a text's words and letters say.</summary>
    private readonly struct Evidence
    {
        private readonly int _words;
        private readonly int _english;
        private readonly int _foreign;
        private readonly int _letters;
        private readonly int _otherLetters;

        public Evidence(ReadOnlySpan<char> text)
        {
            while (FunctionWords.NextWord(ref text) is { Length: > 0 } word)
            {
                var vote = FunctionWords.Vote(word);
                _words++;
                _english += vote > 0 ? 1 : 0;
                _foreign += vote < 0 ? 1 : 0;
                _letters += word.Length;
                _otherLetters += CountOther(word);
            }
        }

        // Thresholds: every window of two sentences of EWT dev and PolNeAR dev against the test's other languages.
        public bool IsEnglish => _otherLetters <= _letters / 4
            && (_words < FewWords ? _foreign < 2 || _english >= _foreign
                : _english >= _foreign && _english >= (_words - (3 * FewWords)) / 12);

        private static int CountOther(ReadOnlySpan<char> word)
        {
            var count = 0;
            foreach (var c in word)
            {
                count += char.IsAscii(c) ? 0 : 1;
            }

            return count;
        }
    }
}
