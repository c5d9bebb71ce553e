using OnRecord.Ledger.Dialects;

namespace OnRecord.Ledger.Listing;

/// <summary>The Wikidata identifiers of speakers, as files tell them; each speaker is looked up once.</summary>
internal sealed class WikidataIds(Database database)
{
    private readonly ListedSpeakers _listed = new(database);
    private readonly Dictionary<long, string?> _known = [];
    private bool? _isEmpty;

    /// <summary>Such as <c>Q42</c>; null when no file tells it, and for nobody.</summary>
    public string? Of(long? speaker)
    {
        _isEmpty ??= _listed.IsEmpty;
        if (speaker is not { } number || _isEmpty.Value)
        {
            return null;
        }

        if (!_known.TryGetValue(number, out var id))
        {
            _known[number] = id = _listed.Of(number).Select(static listed => listed.Wikidata)
                .FirstOrDefault(static id => id is not null);
        }

        return id;
    }
}
