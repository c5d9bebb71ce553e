using OnRecord.Text;

namespace OnRecord.People.Names;

/// <summary>Reads the word lists about names that the library carries (data/en).</summary>
internal static class NameFile
{
    private static readonly char[] Blanks = [' ', ','];

    /// <summary>The lines of a file, without comments and empty lines.</summary>
    public static IEnumerable<string> Lines(string file) =>
        WordLists.Lines(Path.GetFileNameWithoutExtension(file), Path.GetExtension(file)[1..]);

    /// <summary>The lines of a file of tab-separated columns.</summary>
    public static IEnumerable<string[]> Rows(string file) => Lines(file).Select(line => line.Split('\t'));

    /// <summary>The words of a file that has several a line.</summary>
    public static IEnumerable<string> Words(string file) => Lines(file).SelectMany(WordsOf);

    /// <summary>The words of a line, between blanks or commas.</summary>
    public static string[] WordsOf(string line) => line.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
}
