namespace OnRecord.Reports;

/// <summary>Tells English from other languages by the small words that every sentence needs.</summary>
/// <remarks>Looks at a bounded part of long texts, so its time does not grow with them.</remarks>
internal static class LanguageCheck
{
    // Up to this many words a headline, a post or a list of names may have no small word at all.
    private const int ManyWords = 36;
    private const int MuchText = 20_000;
    private const int Windows = 5;

    /// <summary>True when <paramref name="text"/> is English, quotations in other languages aside; also when it is too
    /// short or too bare of words to tell, as long as its letters are those of English.</summary>
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
                var others = CountOther(word);
                _words++;
                _english += vote > 0 ? 1 : 0;
                // Names bring accents into English too; other words hardly.
                _foreign += vote < 0 || (vote == 0 && others > 0 && char.IsLower(word[0])) ? 1 : 0;
                _letters += word.Length;
                _otherLetters += others;
            }
        }

        // Thresholds: 21 of 6,169 two-sentence windows of GUM and EWT dev fail them, nearly all lists of names or
        // files, and no paragraph of PolNeAR dev; 1 to 3 in 100 single sentences of software messages in ten languages
        // pass.
        public bool IsEnglish => _otherLetters <= _letters / 4
            && ((_english > 2 && _english >= _words / 6)
                || (_english + 1 >= _foreign && _english >= (_words - ManyWords) / 12));

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
