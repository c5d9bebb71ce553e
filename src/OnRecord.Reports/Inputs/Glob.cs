namespace OnRecord.Reports.Inputs;

/// <summary>A path with <c>*</c> and <c>?</c> within names, and <c>**</c> for any number of folders.</summary>
/// <remarks>Matching tells upper from lower case. A file that the pattern names is taken whatever its
/// extension.</remarks>
internal sealed class Glob
{
    private readonly string _root;
    private readonly string[] _segments;

    public Glob(string pattern)
    {
        var segments = pattern.Split('/', '\\' == Path.DirectorySeparatorChar ? '\\' : '/');
        var plain = Array.FindIndex(segments, IsPattern);
        _root = string.Join('/', segments[..plain]);
        _root = plain == 1 && _root.Length == 0 ? "/" : _root;
        _segments = segments[plain..];
    }

    public static bool IsPattern(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>The files that match, in the order of <see cref="Folder.Walk"/>.</summary>
    public IEnumerable<FoundPath> Files()
    {
        var start = _root.Length == 0 ? "." : _root;
        return !Directory.Exists(start) ? [] : Folder.Walk(start)
            .Select(f => _root.Length == 0 ? f with { Path = f.Path[2..] } : f)
            .Where(f => f.Failure is not null || Matches(f.Path));
    }

    /// <summary>Whether a path that begins with the pattern's root fits the whole pattern.</summary>
    public bool Matches(string path)
    {
        var relative = path[_root.Length..].TrimStart('/', Path.DirectorySeparatorChar);
        return MatchesFolders(relative.Split('/', Path.DirectorySeparatorChar), _segments);
    }

    // The greedy way to match with one kind of wildcard: on a mismatch, go back to the last wildcard only and let it
    // take one more. Never exponential.
    private static bool MatchesFolders(ReadOnlySpan<string> names, ReadOnlySpan<string> pattern)
    {
        var (name, part, star, mark) = (0, 0, -1, 0);
        while (name < names.Length)
        {
            if (part < pattern.Length && pattern[part] == "**")
            {
                (star, mark) = (part++, name);
            }
            else if (part < pattern.Length && MatchesName(names[name], pattern[part]))
            {
                (name, part) = (name + 1, part + 1);
            }
            else if (star >= 0)
            {
                (part, name) = (star + 1, ++mark);
            }
            else
            {
                return false;
            }
        }

        return pattern[part..].IndexOfAnyExcept("**") < 0;
    }

    private static bool MatchesName(ReadOnlySpan<char> name, ReadOnlySpan<char> pattern)
    {
        var (at, part, star, mark) = (0, 0, -1, 0);
        while (at < name.Length)
        {
            if (part < pattern.Length && pattern[part] == '*')
            {
                (star, mark) = (part++, at);
            }
            else if (part < pattern.Length && (pattern[part] == '?' || pattern[part] == name[at]))
            {
                (at, part) = (at + 1, part + 1);
            }
            else if (star >= 0)
            {
                (part, at) = (star + 1, ++mark);
            }
            else
            {
                return false;
            }
        }

        return pattern[part..].IndexOfAnyExcept('*') < 0;
    }
}
