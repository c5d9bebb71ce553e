using OnRecord.Settings;

namespace OnRecord.Checks.Captivity;

/// <summary>What a report tells of the circumstances under which captives spoke.</summary>
/// <param name="Recorded">True when it says who recorded them, or to whom they spoke.</param>
/// <param name="Shown">True when it says where their words were shown or published.</param>
/// <param name="Present">True when it says who was there.</param>
/// <param name="IsFilm">True when they spoke before a camera.</param>
internal readonly record struct CaptiveScene(bool Recorded, bool Shown, bool Present, bool IsFilm)
{
    private const WordClass Telling = WordClass.Noun | WordClass.Verb | WordClass.Adjective | WordClass.Adverb;

    // Words between a verb and its "by", or a verb and its object.
    private const int Reach = 6;

    /// <summary>What the report tells.</summary>
    internal static CaptiveScene Of(CheckedReport report, IEnumerable<Captive> captives)
    {
        var text = report.Tokens;
        var scene = new CaptiveScene(captives.SelectMany(static captive => captive.Said)
            .Any(statement => IsToldSomebody(report, statement)), false, false, false);
        var near = Near(report, captives);
        for (var t = 0; t < text.Count; t++)
        {
            if (near[text.SentenceOf(t).Paragraph] && !report.IsQuoted(t) && text.Is(t, Telling | WordClass.Preposition)
                && report.Cast?.PhraseAt(t) is null)
            {
                scene = scene.With(text, t);
            }
        }

        return scene;
    }

    // What is told far from the captives, of other people's cameras and reporters, is not told of them.
    private static bool[] Near(CheckedReport report, IEnumerable<Captive> captives)
    {
        var near = new bool[report.Layout.Paragraphs.Count];
        var tokens = captives.SelectMany(static captive => captive.Said)
            .Select(statement => report.Tokens.TokenAt(statement.Content[0].Start))
            .Concat(report.Cast?.Phrases.Select(static phrase => phrase.Head) ?? []);
        foreach (var token in tokens)
        {
            var paragraph = report.Tokens.SentenceOf(token).Paragraph;
            near.AsSpan()[Math.Max(0, paragraph - 1)..Math.Min(near.Length, paragraph + 2)].Fill(true);
        }

        return near;
    }

    private CaptiveScene With(TaggedText text, int t)
    {
        var lemma = text.Lemma(t);
        var isMedium = SceneWords.Medium.Contains(lemma) && text.Is(t, WordClass.Noun);
        return new CaptiveScene(
            Recorded || (isMedium && IsOfSomebody(text, t))
                || (SceneWords.Done.Contains(lemma) && (IsDoneBySomebody(text, t)
                    || IsRecordedBySomebody(text, t, lemma)))
                || (lemma is "speak" or "talk" && IsToSomebody(text, t)),
            Shown || SceneWords.Outlet.Contains(lemma)
                || (SceneWords.Showing.Contains(lemma) && text.Is(t, WordClass.Verb)),
            Present || (SceneWords.Present.Contains(lemma) && !text.IsInOrganisationName(t)) || IsBeside(text, t)
                || (lemma == "present" && text.Is(t, WordClass.Adjective)),
            IsFilm || lemma is "video" or "footage" or "camera" or "television" or "tv" or "film" or "clip"
                || text.Is(t, "TV"));
    }

    // "Told reporters", "told the broadcaster NTK": who heard it is told, if only by trade.
    private static bool IsToldSomebody(CheckedReport report, Statement statement)
    {
        foreach (var addressee in statement.Setting.Addressee)
        {
            var (first, end) = report.Tokens.TokensOf(addressee);
            for (var t = first; t < end; t++)
            {
                if (!report.IsQuoted(t)
                    && (report.Tokens.IsInOrganisationName(t) || SceneWords.Present.Contains(report.Tokens.Lemma(t))))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // "Filmed by the army", "the army released the video".
    private static bool IsDoneBySomebody(TaggedText text, int verb)
    {
        if (!text.Is(verb, WordClass.Verb))
        {
            return false;
        }

        var end = Math.Min(text.SentenceOf(verb).EndToken, verb + 1 + (2 * Reach));
        for (var t = verb + 1; t < end && text.Mark(t) is not (',' or ';' or '.'); t++)
        {
            if (text.Is(t, "by"))
            {
                return text.DateOf(t + 1) < 0;
            }

            if (t <= verb + Reach && text.Is(t, WordClass.Noun) && SceneWords.Medium.Contains(text.Lemma(t)))
            {
                return !text.Is(verb, WordClass.Participle) || (verb > 0 && text.Word(verb - 1) is "had" or "has");
            }
        }

        return false;
    }

    // "His captors filmed", "the officer recorded the talk".
    private static bool IsRecordedBySomebody(TaggedText text, int verb, string lemma) =>
        lemma is "film" or "record" or "tape" or "videotape" or "shoot" or "interview" or "interrogate" or "question"
        && verb > 0 && text.Is(verb, WordClass.Finite) && text.Is(verb - 1, WordClass.Noun)
        && !SceneWords.Medium.Contains(text.Lemma(verb - 1));

    // "Spoke to the Daily Post", "talked with our reporter".
    private static bool IsToSomebody(TaggedText text, int verb)
    {
        for (var t = verb + 2; t < Math.Min(text.Count, verb + 5) && text.Word(verb + 1) is "to" or "with"; t++)
        {
            if (text.IsInOrganisationName(t) || text.Is(t, WordClass.Proper)
                || SceneWords.Present.Contains(text.Lemma(t)))
            {
                return true;
            }
        }

        return false;
    }

    // "Two guards stood behind him".
    private static bool IsBeside(TaggedText text, int t) =>
        text.Word(t) is "beside" or "behind" or "alongside" or "over" && t + 1 < text.Count
        && text.Word(t + 1) is "him" or "her" or "them" or "his" or "their";

    // "The army's cameras", "a video from the brigade", "an interview with reporters".
    private static bool IsOfSomebody(TaggedText text, int noun)
    {
        var before = noun - 1;
        var isOwned = before >= 0 && (text.Is(before, WordClass.Possessive) || text.IsInOrganisationName(before)
            || (text.Is(before, WordClass.Proper) && text.Lemma(noun) is "camera" or "video" or "footage")
            || (text.Lemma(noun) is "camera" && text.Is(before, WordClass.Adjective)));
        return isOwned || (noun + 1 < text.Count && (text.Is(noun + 1, "from") || text.Is(noun + 1, "with")
            || text.Is(noun + 1, "by")));
    }
}
