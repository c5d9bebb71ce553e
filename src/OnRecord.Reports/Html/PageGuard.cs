using System.Collections.Frozen;

namespace OnRecord.Reports.Html;

/// <summary>Looks over a page's tags before the page is parsed, since parsing takes time by depth times size.</summary>
/// <remarks>Keeps the elements that are open much as the HTML standard has a parser keep them (13.2.6), without
/// building anything.</remarks>
internal sealed class PageGuard
{
    /// <summary>Most elements within each other; browsers stop at 512 too.</summary>
    public const int MaxDepth = 512;

    // An element such as <b> that is left open is opened again in every block after it; those copies count too.
    private const int MaxElements = 1_000_000;
    private const int MaxAttributes = 256;

    private static readonly FrozenSet<string> Blocks = Set("address applet article aside blockquote button caption "
        + "center details dir div dl fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup "
        + "listing main marquee menu nav noscript object ol pre search section select summary table template ul");

    // These end by themselves where they must, so they can't pile up.
    private static readonly FrozenSet<string> Closing = Set("area base basefont bgsound body br col colgroup dd dt "
        + "embed frame head hr html iframe image img input keygen li link meta noembed noframes option p param "
        + "plaintext script source style tbody td textarea tfoot th thead title tr track wbr xmp");

    private static readonly FrozenSet<string> Styles = Set("b big code em font i s small strike strong tt u");

    private static readonly FrozenSet<string> Walls = Set("table template object marquee applet");

    private static readonly FrozenSet<string> Foreign = Set("svg math");

    private readonly List<string> _open = [];
    private readonly List<(string Name, string Attributes)> _styles = [];
    private int _stylesInBlock;
    private int _elements;

    /// <exception cref="OnRecordException">The page is nested deeper or tangled more than real ones
    /// (OR9011).</exception>
    public static void Check(string html, string place)
    {
        var guard = new PageGuard();
        var tags = new TagScanner(html);
        while (tags.Next())
        {
            guard.Follow(tags);
            if (guard.Trouble(tags) is { } trouble)
            {
                throw ReportErrors.TooDeep(place, trouble);
            }
        }
    }

    private static FrozenSet<string> Set(string names) =>
        names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static bool In(FrozenSet<string> names, ReadOnlySpan<char> name) =>
        names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    private string? Trouble(TagScanner tag)
    {
        return _open.Count + _stylesInBlock > MaxDepth ? $"elements more than {MaxDepth} deep"
            : _styles.Count > MaxDepth ? "too many elements that are never closed"
            : _elements > MaxElements ? $"more than {MaxElements} elements"
            : tag.AttributeCount > MaxAttributes ? $"an element with more than {MaxAttributes} attributes"
            : null;
    }

    private void Follow(TagScanner tag)
    {
        _elements += tag.IsEnd ? 0 : 1 + _styles.Count;
        if (In(Styles, tag.Name))
        {
            FollowStyle(tag);
            return;
        }

        var closes = In(Closing, tag.Name);
        // The end of a block takes the open styles with it; the parser opens at most three alike again.
        _stylesInBlock = closes || In(Blocks, tag.Name) ? Math.Min(_stylesInBlock, _styles.Count) : _stylesInBlock;
        if (tag.IsEnd)
        {
            Close(tag.Name);
        }
        else if (!closes && !(tag.ClosesItself && IsForeign()))
        {
            _open.Add(tag.Name.ToString());
        }
    }

    private void FollowStyle(TagScanner tag)
    {
        if (!tag.IsEnd)
        {
            _stylesInBlock++;
            var style = (tag.Name.ToString(), tag.Attributes.ToString());
            if (_styles.Count(s => s == style) < 3)
            {
                _styles.Add(style);
            }

            return;
        }

        _stylesInBlock = Math.Max(0, _stylesInBlock - 1);
        var name = tag.Name.ToString();
        var last = _styles.FindLastIndex(s => s.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        _styles.RemoveRange(Math.Max(last, 0), last < 0 ? 0 : 1);
    }

    // An end tag closes its element and all within, unless a wall stands between; one of no block can't close a block.
    // The end of a form closes the form alone.
    private void Close(ReadOnlySpan<char> name)
    {
        var isBlock = In(Blocks, name);
        var isForeign = In(Foreign, name);
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (name.Equals(_open[i], StringComparison.OrdinalIgnoreCase))
            {
                _open.RemoveRange(i, name.Equals("form", StringComparison.OrdinalIgnoreCase) ? 1 : _open.Count - i);
                return;
            }

            if (!isForeign && In(isBlock ? Walls : Blocks, _open[i]))
            {
                return;
            }
        }
    }

    private bool IsForeign()
    {
        var last = _open.FindLastIndex(o => In(Foreign, o) || o is "foreignObject" or "desc" or "annotation-xml");
        return last >= 0 && In(Foreign, _open[last]);
    }
}
