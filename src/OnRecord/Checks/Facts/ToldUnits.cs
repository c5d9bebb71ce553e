using OnRecord.People.Mentions;
using OnRecord.Settings;
using OnRecord.Text;

namespace OnRecord.Checks.Facts;

/// <summary>Reads off which numbered units the people belong to whom a report mentions: "of the 16th Rifle
/// Brigade".</summary>
internal static class ToldUnits
{
    private const int Reach = 10;
    private static readonly WordSet Units = new(WordLists.Lines("military-units"));

    /// <summary>The units, in the order of the text.</summary>
    internal static IEnumerable<ToldOf> Find(CheckedReport report)
    {
        if (!HasUnits(report.Tokens))
        {
            yield break;
        }

        foreach (var (entity, mention) in report.Discourse.Log)
        {
            if (entity.IsNamed && entity.Kind == SpeakerKind.Person && mention.Form != MentionForm.Pronoun
                && !report.IsQuoted(mention.Phrase.Head)
                && Behind(report.Tokens, mention.Phrase.End) is { } unit)
            {
                yield return new ToldOf(entity, unit.Sort, unit.Number, unit.Place);
            }
        }
    }

    private static bool HasUnits(TaggedText text)
    {
        for (var t = 0; t < text.Count; t++)
        {
            if (Units.Contains(text.Word(t)))
            {
                return true;
            }
        }

        return false;
    }

    private static (string Sort, string Number, TextSpan Place)? Behind(TaggedText text, int end)
    {
        var number = -1;
        for (var t = end; t < Math.Min(text.SentenceOf(end - 1).EndToken, end + Reach); t++)
        {
            var word = text.Word(t);
            number = number < 0 && IsOrdinal(word) ? t : number;
            if (Units.Contains(word))
            {
                return number < 0 ? null : (word.ToString().ToUpperInvariant(),
                    text.Word(number).ToString().ToUpperInvariant(), text.Span(number, t + 1));
            }

            if (text.Is(t, WordClass.Finite))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsOrdinal(ReadOnlySpan<char> word) =>
        word.Length > 2 && char.IsAsciiDigit(word[0])
            && (word.EndsWith("th", StringComparison.Ordinal) || word.EndsWith("st", StringComparison.Ordinal)
            || word.EndsWith("nd", StringComparison.Ordinal) || word.EndsWith("rd", StringComparison.Ordinal));
}
