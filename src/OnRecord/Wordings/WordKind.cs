using OnRecord.Tagging;

namespace OnRecord.Wordings;

/// <summary>Tells what kind of change it is when words are exchanged, dropped or added.</summary>
internal static class WordKind
{
    private const string Is = "'s";
    private const string Had = "'d";

    // In a longer run a word that turns turns only a part of it, which the description can't tell.
    private const int MostTelling = 3;

    private static readonly string[] VerbTags = ["VB", "VBD", "VBN", "VBZ", "VBP", "VBG"];
    private static readonly string[] NounTags = ["NN", "NNS"];
    private static readonly string[] PastTags = ["VBD", "VBN"];

    /// <summary>The kind where words were dropped or added; null where they are words like any other.</summary>
    internal static ChangeKind? OfLone(WordRun run) =>
        run.Spoken == Is ? ChangeKind.Spelling
        : run.Span.Length <= MostTelling && TurningWords.KindOf(run.Words, run.Span) is { } kind ? kind
        : run.IsName() ? ChangeKind.Name
        : null;

    /// <summary>The kind where words were exchanged for others.</summary>
    internal static ChangeKind OfExchange(WordRun one, WordRun other)
    {
        var (spoken, instead) = (one.Spoken, other.Spoken);
        if (Spelled(spoken) == Spelled(instead) || SpellingForms.AreOne(Spelled(spoken), Spelled(instead)) || IsShortFor(spoken, instead) || IsShortFor(instead, spoken))
        {
            return ChangeKind.Spelling;
        }

        if (Math.Max(one.Span.Length, other.Span.Length) <= MostTelling && Turned(one, other) is { } kind)
        {
            return kind;
        }

        return one.IsName() || other.IsName() ? ChangeKind.Name
            : one.Span.Length == 1 && other.Span.Length == 1 ? OfForms(spoken, instead)
            : ChangeKind.Word;
    }

    // Turning words that both have turn nothing.
    private static ChangeKind? Turned(WordRun one, WordRun other)
    {
        var (first, second) = (one.TurnsBeyond(other), other.TurnsBeyond(one));
        return first is null || second < first ? second : first;
    }

    private static string Spelled(string spoken) => string.Concat(spoken.Where(char.IsLetterOrDigit));

    private static bool IsShortFor(string spoken, string instead) =>
        spoken == Is ? instead is "is" or "has" : spoken == Had && instead is "had" or "would";

    private static ChangeKind OfForms(string one, string other) =>
        AreForms(one, other, VerbTags) ? IsPast(one) == IsPast(other) ? ChangeKind.Form : ChangeKind.Tense
        : AreForms(one, other, NounTags) ? ChangeKind.Form
        : ChangeKind.Word;

    private static bool AreForms(string one, string other, string[] tags) => tags.Any(tag =>
        tags.Any(second => Lemmatizer.English.Lemma(one, tag) == Lemmatizer.English.Lemma(other, second)));

    // A form that rules of the past reduce, and that isn't "being".
    private static bool IsPast(string word) => !word.EndsWith("ing", StringComparison.Ordinal)
        && PastTags.Any(tag => Lemmatizer.English.Lemma(word, tag) != word);
}
