namespace OnRecord.People.Names;

/// <summary>Reads the word lists about names that the library carries (data/en).</summary>
internal static class NameFile
{
    private static readonly char[] Blanks = [' ', ','];

    /// <summary>The lines of a file, without comments and empty lines.</summary>
    public static IEnumerable<string> Lines(string file)
    {
        var resource = $"OnRecord.data.en.{file}";
        using var stream = typeof(NameFile).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidDataException($"The library lacks its word list \"{resource}\".");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    /// <summary>The lines of a file of tab-separated columns.</summary>
    public static IEnumerable<string[]> Rows(string file) => Lines(file).Select(line => line.Split('\t'));

    /// <summary>The words of a file that has several a line.</summary>
    public static IEnumerable<string> Words(string file) => Lines(file).SelectMany(WordsOf);

    /// <summary>The words of a line, between blanks or commas.</summary>
    public static string[] WordsOf(string line) => line.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
}
