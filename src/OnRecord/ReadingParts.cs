using OnRecord.People;
using OnRecord.Settings;
using OnRecord.Settings.Dates;
using OnRecord.Statements;

namespace OnRecord;

/// <summary>What the stages of reading found on the way to statements. Read only from here on; safe to share between
/// threads.</summary>
/// <param name="Facts">Tokens with parts of speech and name labels.</param>
/// <param name="Tags">What the tags stand for.</param>
/// <param name="Discourse">Names, noun phrases, and whom they mention, speakers or not.</param>
/// <param name="Dates">Words that tell a date, in the order of the text.</param>
internal sealed record ReadingParts(TextFacts Facts, SettingTags Tags, Discourse Discourse, IReadOnlyList<DateMention> Dates);
