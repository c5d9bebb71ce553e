using System.Globalization;
using System.Text;
using OnRecord.Settings.Dates;
using OnRecord.Statements;
using OnRecord.Tagging;
using OnRecord.Text;

namespace OnRecord.Tests.Settings;

/// <summary>A text whose statements and dates are marked in it, read by the real tagger.</summary>
/// <remarks>"[s The minister] [c told] reporters [d on Tuesday] [x that …]": s is a source, c a cue, x a content, d a
/// date; what stands behind the letter tells statements apart, and an "n" there says that the statement stands inside
/// the first. Marks may nest.</remarks>
internal sealed class MarkedText
{
    private static readonly Model Model = Model.LoadEmbedded();
    private static readonly StatementFinder Tagger = new(Model, null);
    private static readonly OnRecord.Settings.SettingFinder Finder = new(Model.Tags);

    private readonly StringBuilder _text = new();
    private readonly SortedDictionary<string, Dictionary<char, List<TextSpan>>> _statements = new(StringComparer.Ordinal);
    private readonly List<DateMention> _dates = [];

    private MarkedText(string marked) => Read(marked);

    public string Text => _text.ToString();

    /// <summary>The settings of the marked statements, in the order of their numbers.</summary>
    public static (string Text, IReadOnlyList<Setting> Settings) Find(string marked)
    {
        var read = new MarkedText(marked);
        var facts = new TextFacts(ReportText.From(read.Text));
        Tagger.Propose(facts);
        return (read.Text, Finder.Find(facts, [.. read.Statements()], read._dates));
    }

    private void Read(string marked)
    {
        var open = new Stack<(string Mark, int Start)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '[')
            {
                var blank = marked.IndexOf(' ', i);
                open.Push((marked[(i + 1)..blank], _text.Length));
                i = blank;
            }
            else if (marked[i] == ']')
            {
                Close(open.Pop());
            }
            else
            {
                _text.Append(marked[i]);
            }
        }
    }

    private void Close((string Mark, int Start) mark)
    {
        var span = new TextSpan(mark.Start, _text.Length);
        if (mark.Mark[0] == 'd')
        {
            _dates.Add(new DateMention(span, null));
            return;
        }

        var number = mark.Mark.Length == 1 ? "1" : mark.Mark[1..];
        _statements.TryAdd(number, new() { ['s'] = [], ['c'] = [], ['x'] = [] });
        _statements[number][mark.Mark[0]].Add(span);
    }

    private IEnumerable<Statement> Statements() => _statements.Select((parts, index) => new Statement
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"s{index + 1}"),
        Kind = IsQuoted(parts.Value['x'][0]) ? StatementKind.Direct : StatementKind.Indirect,
        Source = [.. parts.Value['s'].Order()],
        Cue = [.. parts.Value['c'].Order()],
        Content = [.. parts.Value['x'].Order()],
        Confidence = 1,
        Within = parts.Key.StartsWith('n') ? "s1" : null,
    });

    private bool IsQuoted(TextSpan span) => _text[span.Start] is '“' or '"';
}
