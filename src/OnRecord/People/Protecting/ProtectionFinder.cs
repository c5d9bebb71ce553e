using OnRecord.Statements;
using OnRecord.Text;

namespace OnRecord.People.Protecting;

/// <summary>Finds the speakers whom the report shows to be prisoners of war, hostages, detainees, minors or victims of sexual
/// violence.</summary>
/// <remarks>
/// Words count for a speaker only where they are said of that speaker: in or beside a mention, as a predicate of one, or of
/// a group that the speaker is introduced as one of. Safe to share between threads. Time is linear in the text's length.
/// </remarks>
/// <param name="tagNames">Names of the tags that readings index into: <see cref="Tagging.Model.Tags"/>.</param>
internal sealed class ProtectionFinder(IReadOnlyList<string> tagNames)
{
    // Whoever is two of these is protected as the first.
    private static readonly ProtectionKind[] ByWeight =
    [
        ProtectionKind.PrisonerOfWar, ProtectionKind.Hostage, ProtectionKind.Detainee,
            ProtectionKind.VictimOfSexualViolence,
        ProtectionKind.Minor,
    ];

    // More words show nothing more.
    private const int MostShown = 8;

    /// <summary>The speakers, in the order given, with their <see cref="Speaker.Protected"/>; the same list when there is
    /// nothing to add.</summary>
    /// <param name="facts">The text's facts, tags filled in.</param>
    /// <param name="speakers">The speakers with all their mentions.</param>
    public IReadOnlyList<Speaker> Protect(TextFacts facts, IReadOnlyList<Speaker> speakers)
    {
        var cues = Cues(facts.Text);
        var evidence = cues.Count == 0 ? [] : Find(new TaggedText(facts, tagNames), speakers, cues);
        if (evidence.Count == 0)
        {
            return speakers;
        }

        var bySpeaker = evidence.ToLookup(one => one.Speaker);
        return [.. speakers.Select((speaker, index) => Protect(speaker, [.. bySpeaker[index]]))];
    }

    private static IReadOnlyList<Evidence> Find(TaggedText text, IReadOnlyList<Speaker> speakers, List<Cue> cues)
    {
        var phrases = new Phrases(text);
        var mentions = Mentions.Of(text, speakers);
        var found = new EvidenceList();
        var attachment = new Attachment(text, phrases, mentions);
        var finders = new EvidenceFinders(
            new Participles(text, phrases, attachment, found),
            new HeldNouns(text, phrases, attachment, found),
            new HeldPlaces(text, phrases, attachment, found),
            new Ages(text, phrases, attachment, found));
        cues.ForEach(finders.Find);
        if (found.Groups.Count > 0)
        {
            var comrades = new Comrades(text, phrases, attachment, found);
            cues.Where(cue => cue.Role == EvidenceRole.Soldier).ToList().ForEach(cue => comrades.Find(cue.Token));
        }

        return found.All;
    }

    // Most texts have few words that may tell something, and those without any cost no more than this.
    private static List<Cue> Cues(ReportText text)
    {
        var cues = new List<Cue>();
        var tells = false;
        for (var i = 0; i < text.TokenSpan.Length; i++)
        {
            var role = RoleOf(text, i);
            if (role != EvidenceRole.None)
            {
                cues.Add(new Cue(i, role));
                tells |= role is not (EvidenceRole.Soldier or EvidenceRole.Captor or EvidenceRole.SexualAct);
            }
        }

        return tells ? cues : [];
    }

    private static EvidenceRole RoleOf(ReportText text, int token)
    {
        var (span, kind) = text.TokenSpan[token];
        var word = span.In(text.Text);
        var role = kind switch
        {
            TokenKind.Word when span.Length > 2 =>
                Ages.IsYearOld(word) ? EvidenceRole.YearOld : EvidenceWords.RoleOf(word),
            TokenKind.Number when span.Length <= 2 => EvidenceRole.Age,
            _ => EvidenceRole.None,
        };
        return role == EvidenceRole.Age && !Ages.MayTell(text, token) ? EvidenceRole.None : role;
    }

    private static Speaker Protect(Speaker speaker, Evidence[] evidence)
    {
        if (evidence.Length == 0)
        {
            return speaker;
        }

        var kind = Array.Find(ByWeight, kind => evidence.Any(one => one.Kind == kind));
        var shown = evidence.Where(one => one.Kind == kind).Select(one => one.Shown).Distinct().Order().Take(MostShown);
        return speaker with { Protected = new Protection { Kind = kind, Shown = [.. shown] } };
    }
}
