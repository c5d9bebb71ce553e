using System.Text;

namespace OnRecord.Tests.Support;

/// <summary>Speakers made by hand from a text whose mentions are marked: "{1 The captured soldier} said that {2 she} knew."</summary>
internal static class MarkedSpeakers
{
    /// <summary>The text without the marks, and the speakers <c>p1</c>, <c>p2</c>, … with their mentions, each named by its
    /// first. A dot between number and space, as in "{1. two soldiers}", makes a group.</summary>
    public static (string Text, IReadOnlyList<Speaker> Speakers) Parse(string marked)
    {
        var text = new StringBuilder();
        var mentions = new SortedDictionary<int, List<TextSpan>>();
        var groups = new HashSet<int>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] != '{')
            {
                text.Append(marked[i]);
                continue;
            }

            var (blank, close) = (marked.IndexOf(' ', i), marked.IndexOf('}', i));
            var number = marked[i + 1] - '0';
            if (marked[i + 2] == '.')
            {
                groups.Add(number);
            }

            mentions.TryAdd(number, []);
            mentions[number].Add(new TextSpan(text.Length, text.Length + close - blank - 1));
            text.Append(marked, blank + 1, close - blank - 1);
            i = close;
        }

        var whole = text.ToString();
        return (whole, [.. mentions.Select(pair => SpeakerOf(whole, pair.Key, pair.Value, groups.Contains(pair.Key)))]);
    }

    private static Speaker SpeakerOf(string text, int number, List<TextSpan> mentions, bool isGroup) => new()
    {
        Id = $"p{number}",
        Name = mentions[0].In(text).ToString(),
        Kind = isGroup ? SpeakerKind.Group : SpeakerKind.Person,
        Mentions = mentions,
    };
}
