using OnRecord.Settings.Dates;
using OnRecord.Statements;

namespace OnRecord.Settings;

/// <summary>Finds what a report says of how each of its statements was said. Safe to share between threads.</summary>
/// <param name="tags">The parts of speech that <see cref="TextFacts.Tags"/> holds the indexes of.</param>
internal sealed class SettingFinder(IReadOnlyList<string> tags)
{
    private readonly SettingTags _tags = new(tags);

    /// <summary>The setting of each statement, in their order.</summary>
    /// <param name="facts">The text, its tags filled in.</param>
    /// <param name="statements">The report's own statements in the order of the text, then those inside others, with
    /// their ids.</param>
    /// <param name="dates">Every date that the text mentions, in order, with its value.</param>
    internal IReadOnlyList<Setting> Find(
        TextFacts facts, IReadOnlyList<Statement> statements, IReadOnlyList<DateMention> dates)
    {
        if (statements.Count == 0)
        {
            return [];
        }

        var text = new TaggedText(facts, _tags, dates);
        var own = new StatementTokens(text, statements);
        var nested = statements[^1].Within is null ? own : new StatementTokens(text, statements, own);
        var byId = ReferenceEquals(nested, own) ? []
            : statements.ToDictionary(static statement => statement.Id, StringComparer.Ordinal);
        var settings = new Setting[statements.Count];
        var draft = new SettingDraft();
        for (var s = 0; s < settings.Length; s++)
        {
            var holder = statements[s].Within is { } within ? byId[within] : null;
            draft.Clear();
            var act = Find(SayingClause.Of(text, statements[s], s, holder is null ? own : nested), draft);
            OwnWordsAddressee.Find(text, statements[s], draft);
            if (holder is not null)
            {
                Hearsay.Find(text, statements[s], holder, draft);
            }

            settings[s] = draft.ToSetting(text, act);
            if (holder is null && s > 0 && !HasOccasion(settings[s])
                && SameOccasion.Is(text, statements[s - 1], statements[s]))
            {
                settings[s] = OnOccasionOf(settings[s - 1], settings[s].Act);
            }
        }

        return settings;
    }

    private static SpeechAct? Find(SayingClause? clause, SettingDraft draft)
    {
        if (clause is null)
        {
            return null;
        }

        var main = new ClauseScan(clause, draft).Run();
        var act = SpeechActs.Find(clause, CommandAddressee.Find(clause, draft));
        SourceDate.Find(clause, draft);
        CircumstanceFinder.Find(clause, main, draft);
        return act;
    }

    private static bool HasOccasion(Setting setting) => setting.When is not null || setting.Where is not null
        || setting.Addressee.Count > 0 || setting.Circumstances.Count > 0;

    private static Setting OnOccasionOf(Setting before, SpeechAct? act) => before with
    {
        Act = act,
        Circumstances = [.. before.Circumstances.Where(static shown => shown.Kind != CircumstanceKind.Hearsay)],
    };
}
