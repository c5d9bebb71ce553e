using OnRecord.Settings;

namespace OnRecord.Checks.Sources;

/// <summary>What a paraphrase is about.</summary>
/// <param name="Key">The stems of what is demanded, promised or owned to: the first verb and noun phrase of the content.</param>
/// <param name="All">The stems of the whole content.</param>
/// <param name="IsClause">True when the content has a verb.</param>
/// <param name="Act">What the speaker is said to have done.</param>
internal sealed record ParaphrasedWords(IReadOnlySet<ulong> Key, IReadOnlySet<ulong> All, bool IsClause, SpeechAct Act)
{
    // Of fewer telling words, one said otherwise leaves nothing to compare.
    private const int LeastStems = 2;
    private const int LeastAccused = 3;

    private const WordClass Telling = WordClass.Noun | WordClass.Verb | WordClass.Adjective | WordClass.Number;

    /// <summary>What a statement's content is about.</summary>
    internal static ParaphrasedWords Of(CheckedReport report, Statement statement)
    {
        var (key, all, isClause, isOpen) = (new HashSet<ulong>(), new HashSet<ulong>(), false, true);
        foreach (var span in statement.Content)
        {
            var (first, end) = report.Tokens.TokensOf(span);
            for (var t = first; t < end; t++)
            {
                isOpen = isOpen && !EndsKey(report.Tokens, first, t);
                isClause |= report.Tokens.Is(t, WordClass.Verb);
                if (report.Tokens.Is(t, Telling) && SpokenStems.Of(report.Tokens.Word(t)) is not 0 and var stem)
                {
                    all.Add(stem);
                    _ = isOpen && key.Add(stem);
                }
            }
        }

        return new ParaphrasedWords(key, all, isClause, statement.Setting.Act ?? default);
    }

    /// <summary>True when a speaker's quotations, whose stems are given, have nothing of it.</summary>
    internal bool AreNew(HashSet<ulong> said) =>
        Act == SpeechAct.Accused ? IsClause && All.Count >= LeastAccused && !All.Overlaps(said)
        : Key.Count >= LeastStems ? !Key.Overlaps(said) && (Act == SpeechAct.Demanded || !All.Overlaps(said))
        : All.Count >= LeastStems && !All.Overlaps(said);

    // Behind its first noun, at whatever does not go on with the noun phrase.
    private static bool EndsKey(TaggedText text, int first, int token) =>
        token > first && text.Is(token - 1, WordClass.Noun) && !text.Is(token, WordClass.Noun | WordClass.Hyphen | WordClass.Possessive);
}
