namespace OnRecord.Cli.CheckFormats;

/// <summary>Paths as other tools want them: from the working folder, with forward slashes.</summary>
internal static class FilePath
{
    /// <summary>The path from the working folder, where it lies in it; otherwise from the root.</summary>
    public static string FromHere(string path)
    {
        var here = Directory.GetCurrentDirectory();
        var relative = Path.GetRelativePath(here, path);
        var lies = relative != ".."
            && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            && !Path.IsPathRooted(relative);
        return (lies ? relative : Path.GetFullPath(path)).Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>The path as a reference of RFC 3986: relative where the file lies in the working folder, otherwise
    /// <c>file:</c>.</summary>
    public static string ToUri(string path)
    {
        var plain = FromHere(path);
        var escaped = string.Join('/', plain.Split('/').Select(Uri.EscapeDataString));
        return !Path.IsPathRooted(plain) ? escaped
            : plain.StartsWith('/') ? "file://" + escaped
            : "file:///" + escaped;
    }
}
