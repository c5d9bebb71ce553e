namespace OnRecord.People.Names;
internal enum NameMatch { Different, Fits, Same }
internal static class PersonNames
{
    internal static PersonName Parse(ReadOnlySpan<char> s)
    {
        var w = s.ToString().Split([' ', '\u00a0', '\n'], StringSplitOptions.RemoveEmptyEntries).ToList();
        string? title = null, suffix = null;
        while (w.Count > 1 && Mentions.NameTitles.Is(w[0])) { title = title is null ? w[0] : title + " " + w[0]; w.RemoveAt(0); }
        if (w.Count > 1 && w[^1].TrimEnd('.') is "Jr" or "Sr" or "II" or "III") { suffix = w[^1]; w.RemoveAt(w.Count - 1); }
        if (w.Count == 1) return new PersonName { Title = title, Family = w[0], Suffix = suffix };
        return new PersonName { Title = title, Given = w[0], Middle = w.Count > 2 ? string.Join(' ', w.Skip(1).SkipLast(1)) : null, Family = w[^1], Suffix = suffix };
    }
}
internal static class NameComparison
{
    internal static NameMatch Compare(PersonName a, PersonName b)
    {
        string? A(string? x) => x is null ? null : NameKey.Of(x);
        if (a.Given is not null && b.Given is not null) return A(a.Given) == A(b.Given) && A(a.Family) == A(b.Family) && (a.Suffix is null || b.Suffix is null || a.Suffix == b.Suffix) ? NameMatch.Same : NameMatch.Different;
        if (a.Given is null && b.Given is null) return A(a.Family) == A(b.Family) ? NameMatch.Same : NameMatch.Different;
        var (s, l) = a.Given is null ? (a, b) : (b, a);
        if (s.Title is "Mrs." or "Ms." && NameGender.Of(l) is < 0.3) return NameMatch.Different;
        if (s.Title is "Mr." && NameGender.Of(l) is > 0.7) return NameMatch.Different;
        return A(s.Family) == A(l.Family) || (A(s.Family) == A(l.Given) && s.Title is null) ? NameMatch.Fits : NameMatch.Different;
    }
}
internal static class NameKey { internal static string Of(ReadOnlySpan<char> w) => w.ToString().ToLowerInvariant().Replace("’", "'"); }
internal static class NameGender
{
    static readonly HashSet<string> F = [.. "hillary melania michelle ivanka elizabeth gwen claire sonya pamela jacklyn carla krystal esther azucena karen stephanie martha ariana julie veronica adriana christina ava angela malkia amelize megan dianne donna minyon liz abby margarita loretta laura betty connie jennifer rakeyia kellyanne anne cheryl heather gennifer monica sarah mary susan nancy alicia chelsea rosie megyn condoleezza aung carmel olive charlotte lily erin neera aparna".Split(' ')];
    static readonly HashSet<string> M = [.. "donald bill mike barack tim rush ted kevin robby brian john james jim harry david jon jeff don ed charles patrick ronald edwin oscar jorge steve carlos francisco beck luis chad michael paul mitt george marc vann al larry jeffrey elez eric johnnie ildefonso robert bob mehmet frank harold mitch lester terry aaron gregory derek justin kerr chris norman bernie mark newt rudy joe bryan antonin hugh scott gary vladimir".Split(' ')];
    internal static double? Of(PersonName n)
    {
        if (n.Title is "Mr." or "Sir") return 0.02; if (n.Title is "Mrs." or "Ms." or "Miss") return 0.98;
        var g = n.Given?.ToLowerInvariant(); if (g is null) return null; return F.Contains(g) ? 0.95 : M.Contains(g) ? 0.05 : null;
    }
}
