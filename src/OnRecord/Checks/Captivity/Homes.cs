using OnRecord.People.Mentions;

namespace OnRecord.Checks.Captivity;

/// <summary>Finds where somebody is from: "a conscript from Omsk".</summary>
internal static class Homes
{
    private const int Reach = 5;

    /// <summary>The place behind "from", "born in" or "native of" close to a mention; null where none is
    /// told.</summary>
    internal static TextSpan? Of(CheckedReport report, Speaker speaker)
    {
        foreach (var mention in speaker.Mentions)
        {
            if (Behind(report, report.Tokens.TokensOf(mention).End) is { } home)
            {
                return home;
            }
        }

        return null;
    }

    private static TextSpan? Behind(CheckedReport report, int end)
    {
        var text = report.Tokens;
        for (var t = end; t < Math.Min(text.Count - 1, end + Reach); t++)
        {
            if (text.Is(t, "from") || (text.Is(t, "in") && t > 0 && text.Is(t - 1, "born")))
            {
                var name = report.Discourse.Sources.NameOf[t + 1];
                return name >= 0 && report.Discourse.Names[name] is { Kind: NameKind.Place } place
                    ? text.Span(place.First, place.End) : null;
            }
        }

        return null;
    }
}
