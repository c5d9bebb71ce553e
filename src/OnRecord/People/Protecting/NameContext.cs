namespace OnRecord.People.Protecting;

/// <summary>Whose mention a place of a report's text lies in, as far as that decides about masking it.</summary>
internal sealed class NameContext
{
    // Mentions are short: what begins further back than this many others is no longer looked at.
    private const int LookBack = 32;

    private readonly (TextSpan Span, int Owner)[] _protected;
    private readonly (TextSpan Span, HashSet<string> Words)[] _others;

    private NameContext((TextSpan Span, int Owner)[] owned, (TextSpan Span, HashSet<string> Words)[] others)
    {
        _protected = owned;
        _others = others;
    }

    /// <summary>The mentions of the protected, and of those others who share a word of their names.</summary>
    public static NameContext Of(IReadOnlyList<Speaker> speakers, ProtectedNames names)
    {
        var owned = names.Speakers.SelectMany((speaker, owner) => speaker.Mentions.Select(span => (span, owner)));
        var others = from speaker in speakers
                     let words = Shared(speaker, names)
                     where words.Count > 0
                     from span in speaker.Mentions
                     select (span, words);
        return new NameContext([.. owned.OrderBy(one => one.span)], [.. others.OrderBy(one => one.span)]);
    }

    /// <summary>All of a text that names one unprotected speaker, whose own name has the words.</summary>
    public static NameContext Within(string text, HashSet<string> words) =>
        new([], [(new TextSpan(0, text.Length), words)]);

    /// <summary>The words of an unprotected speaker's name that are words of a protected one's too.</summary>
    public static HashSet<string> Shared(Speaker speaker, ProtectedNames names) =>
        names.Labels.ContainsKey(speaker.Id)
            ? [] : [.. SpeakerNames.Words(speaker).Select(word => word.Word).Where(word => (names.Find(word) ?? names.FindSpelling(word)) is not null)];

    /// <summary>Of several whose name it may be, the one whose mention the place lies in; otherwise the first.</summary>
    public int Owner(int position, IReadOnlyList<int> owners)
    {
        for (var i = LastAt(_protected, position); owners.Count > 1 && i >= 0
            && i > LastAt(_protected, position) - LookBack; i--)
        {
            if (_protected[i].Span.Contains(position) && owners.Contains(_protected[i].Owner))
            {
                return _protected[i].Owner;
            }
        }

        return owners[0];
    }

    /// <summary>True when the place lies in a mention of somebody who is not protected and whose own name has the
    /// word.</summary>
    public bool IsOthers(int position, string folded)
    {
        var last = LastAt(_others, position);
        for (var i = last; i >= 0 && i > last - LookBack; i--)
        {
            if (_others[i].Span.Contains(position) && _others[i].Words.Contains(folded))
            {
                return true;
            }
        }

        return false;
    }

    private static int LastAt<T>((TextSpan Span, T Item)[] mentions, int position)
    {
        var (low, high) = (0, mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = mentions[middle].Span.Start <= position ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }
}
