using System.IO.MemoryMappedFiles;
using System.Reflection;
using OnRecord.Neural;

namespace OnRecord.Tagging;

/// <summary>A learned model in memory, ready for use. Immutable; shared between threads.</summary>
internal sealed unsafe class Model
{
    private const string Resource = "OnRecord.en.model";

    // Keeps the mapped file or the resource's stream alive as long as the model.
    private readonly object _owner;

    internal Model(ModelFile file, object owner)
    {
        _owner = owner;
        File = file;
        Forms = new FormRows(Index(file, "words"), file.Section("words").Rows, Index(file, "clusters"));
        Tags = file.Lines("tags.labels");
        First = new Recurrence(file.Section("first.weights").Columns / Recurrence.Weights);
        Second = new Recurrence(file.Section("second.weights").Columns / Recurrence.Weights);
        Window = new Recurrence(file.Section("window.weights").Columns / Recurrence.Weights);
    }

    /// <summary>The arrays.</summary>
    internal ModelFile File { get; }

    /// <summary>Rows of the embedding table by form.</summary>
    internal FormRows Forms { get; }

    /// <summary>Parts of speech (Penn Treebank), in the order of their scores.</summary>
    internal IReadOnlyList<string> Tags { get; }

    /// <summary>Numbers in an embedding.</summary>
    internal int Width => File.Section("table").Columns;

    /// <summary>The encoder's first layer.</summary>
    internal Recurrence First { get; }

    /// <summary>The encoder's second layer.</summary>
    internal Recurrence Second { get; }

    /// <summary>The layer over an anchor's window.</summary>
    internal Recurrence Window { get; }

    /// <summary>The model that the library carries.</summary>
    /// <exception cref="OnRecordException">It is damaged or of another version (OR9101, OR9102).</exception>
    internal static Model LoadEmbedded()
    {
        var stream = (UnmanagedMemoryStream)(Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new OnRecordException("OR9101", "The library carries no model. Install OnRecord again."));
        return new Model(new ModelFile(stream.PositionPointer, stream.Length), stream);
    }

    /// <summary>A model in a file, which is mapped into memory and must not change while it is in use.</summary>
    /// <exception cref="OnRecordException">It can't be read (OR9103), is damaged or of another version (OR9101, OR9102).</exception>
    internal static Model Load(string path)
    {
        try
        {
            var length = new FileInfo(path).Length;
            var map = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
            var view = map.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
            byte* start = null;
            view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
            return new Model(new ModelFile(start, length), (map, view));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new OnRecordException("OR9103",
                $"The model \"{path}\" can't be read: {exception.Message} Name a model file that exists.", exception);
        }
    }

    /// <summary>A copy of a section's numbers.</summary>
    internal T[] Numbers<T>(string name)
        where T : unmanaged
    {
        var section = File.Section(name);
        return new ReadOnlySpan<T>(File.Data<T>(name), section.Rows * section.Columns).ToArray();
    }

    /// <summary>Adds a row of the embedding table to a vector of <see cref="Width"/> numbers.</summary>
    internal void AddEmbedding(int row, float* to)
    {
        var width = Width;
        var scale = File.Data<float>("table.scales")[row];
        var values = File.Data<sbyte>("table") + (long)row * width;
        for (var i = 0; i < width; i++)
        {
            to[i] = MathF.FusedMultiplyAdd(values[i], scale, to[i]);
        }
    }

    private static HashIndex Index(ModelFile file, string name)
    {
        var keys = file.Section(name + ".keys");
        return new HashIndex(file.Data<uint>(keys.Name), file.Data<ulong>(name + ".values"), keys.Rows);
    }
}
