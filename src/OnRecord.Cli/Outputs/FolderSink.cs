using System.Text;
using OnRecord.Cli.Formats;

namespace OnRecord.Cli.Outputs;

/// <summary>Writes each piece into files of its own: the report's text and what was found in it.</summary>
internal sealed class FolderSink : IPieceSink
{
    private const int LongestName = 120;

    private readonly string _folder;
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Files in <paramref name="folder"/>, which is made if it is not there.</summary>
    public FolderSink(string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
    }

    /// <inheritdoc/>
    public void Add(Piece piece)
    {
        var name = Unused(FileName(piece.Name));
        Write(name + ".txt", piece.Text ?? default);
        Write(name + ".ann", piece.Body);
    }

    /// <inheritdoc/>
    public void Complete()
    {
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    // Someone may have corrected annotations by hand: what is there is never written over.
    private void Write(string name, ReadOnlyMemory<byte> bytes)
    {
        var path = Path.Join(_folder, name);
        if (!File.Exists(path))
        {
            File.WriteAllBytes(path, bytes.Span);
        }
        else if (!File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes.Span))
        {
            throw OutputErrors.WouldOverwrite(path);
        }
    }

    private string Unused(string name)
    {
        var unused = name;
        for (var n = 2; !_names.Add(unused); n++)
        {
            unused = $"{name}-{n}";
        }

        return unused;
    }

    // Ids may be addresses, or anything that a JSON line says.
    private static string FileName(string id)
    {
        var name = new StringBuilder();
        foreach (var c in id.EnumerateRunes().TakeWhile(_ => name.Length < LongestName))
        {
            name.Append(Rune.IsLetterOrDigit(c) || c.Value is '.' or '-' or '_' ? c : new Rune('_'));
        }

        var trimmed = name.ToString().Trim('.');
        return trimmed.Length > 0 ? trimmed : "report";
    }
}
