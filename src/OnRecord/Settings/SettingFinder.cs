using OnRecord.Statements;

namespace OnRecord.Settings;

/// <summary>Finds what a report says of how each of its statements was said. Safe to share between threads.</summary>
/// <param name="tags">The parts of speech that <see cref="TextFacts.Tags"/> holds the indexes of.</param>
internal sealed class SettingFinder(IReadOnlyList<string> tags)
{
    private readonly SettingTags _tags = new(tags);

    /// <summary>The setting of each statement, in their order.</summary>
    /// <param name="facts">The text, its tags filled in.</param>
    /// <param name="statements">The report's own statements in the order of the text, then those inside others, with their
    /// ids.</param>
    /// <param name="dates">Every date that the text mentions, in order, with its value.</param>
    internal IReadOnlyList<Setting> Find(
        TextFacts facts, IReadOnlyList<Statement> statements, IReadOnlyList<(TextSpan Span, string? Value)> dates)
    {
        var text = new TaggedText(facts, _tags, dates);
        var own = new StatementTokens(text, statements);
        var nested = statements.Any(static statement => statement.Within is not null)
            ? new StatementTokens(text, statements, own) : own;
        var settings = new Setting[statements.Count];
        for (var s = 0; s < settings.Length; s++)
        {
            settings[s] = Find(text, statements[s], s, statements[s].Within is null ? own : nested);
        }

        return settings;
    }

    private static Setting Find(TaggedText text, Statement statement, int index, StatementTokens owners)
    {
        if (SayingClause.Of(text, statement, index, owners) is not { } clause)
        {
            return Setting.Unknown;
        }

        var draft = new SettingDraft();
        new ClauseScan(clause, draft).Run();
        CommandAddressee.Find(clause, draft);
        SourceDate.Find(clause, draft);
        CircumstanceFinder.Find(clause, draft);
        return draft.ToSetting(text, SpeechActs.Find(clause));
    }
}
