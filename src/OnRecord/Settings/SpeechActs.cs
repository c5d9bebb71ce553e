using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Settings;

/// <summary>Finds what a speaker does by saying something, from the cue's words (data/en/speech-acts.tsv).</summary>
internal static class SpeechActs
{
    // "never once openly denied": words between a negating one and what it negates.
    private const int Reach = 3;

    private static readonly WordPhrases<SpeechAct?> Phrases = new(
        WordLists.Lines("speech-acts", "tsv").Select(static line => line.Split('\t'))
            .Select(static columns => (columns[1], columns[0] == "-" ? null
                : (SpeechAct?)Enum.Parse<SpeechAct>(columns[0]))),
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> LightVerbs =
        WordLists.Lines("light-verbs").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The act of the first of the cue's words that tells one; null where none does, or where it is not
    /// done.</summary>
    /// <param name="clause">The saying's words.</param>
    /// <param name="isCommand">True where the content is what somebody is to do: "called out the army to surrender"
    /// asks for something, where "called out the army" blames it.</param>
    internal static SpeechAct? Find(SayingClause clause, bool isCommand)
    {
        if (clause.Statement.Negated || clause.Statement.Cue.Count == 0)
        {
            return null;
        }

        var text = clause.Text;
        for (var t = clause.Cue.First; t < clause.Cue.End; t++)
        {
            if (clause.IsCue(t) && text.Is(t, WordClass.Verb | WordClass.Noun | WordClass.Adjective)
                && Phrases.TryFind(text, text.Lemma(t), (t + 1, clause.End), out var found))
            {
                return IsUndone(clause, t) || IsUndergone(clause, t) ? null
                    : found.Value == SpeechAct.Accused && isCommand ? SpeechAct.Demanded : found.Value;
            }
        }

        return null;
    }

    private static bool IsUndone(SayingClause clause, int verb)
    {
        for (var t = Math.Max(clause.First, verb - Reach); t < verb; t++)
        {
            if (clause.IsFree(t) && Negators.Hold(clause.Text, t))
            {
                return true;
            }
        }

        return false;
    }

    // "Celebrated the attacks on", "endured criticism for telling": a noun beside a verb that says something of its own
    // names what others do.
    private static bool IsUndergone(SayingClause clause, int noun)
    {
        var text = clause.Text;
        if (!text.Is(noun, WordClass.Noun))
        {
            return false;
        }

        for (var t = clause.Cue.First; t < clause.Cue.End; t++)
        {
            if (clause.IsCue(t) && text.Is(t, WordClass.Verb) && !Auxiliaries.Holds(text, t)
                && (t < noun ? !LightVerbs.Contains(text.Lemma(t)) : text.Is(t, WordClass.Gerund)))
            {
                return true;
            }
        }

        return false;
    }
}
