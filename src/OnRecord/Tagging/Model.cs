using System.Reflection;
using System.Runtime.InteropServices;
using OnRecord.Neural;

namespace OnRecord.Tagging;

/// <summary>A learned model in memory, ready for use. Immutable; shared between threads.</summary>
internal sealed unsafe class Model
{
    private const string Resource = "OnRecord.en.model";

    // Keeps the bytes alive as long as the model: an array, or the stream of a resource.
    private readonly object _owner;
    private readonly sbyte* _table;
    private readonly float* _scales;

    private Model(ModelFile file, object owner)
    {
        _owner = owner;
        File = file;
        _table = file.Data<sbyte>("table");
        _scales = file.Data<float>("table.scales");
        Width = file.Section("table").Columns;
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
    internal int Width { get; }

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

    /// <summary>A model in a file.</summary>
    /// <exception cref="OnRecordException">It can't be read (OR9103), is damaged or of another version (OR9101, OR9102).</exception>
    internal static Model Load(string path)
    {
        try
        {
            return From(System.IO.File.ReadAllBytes(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OnRecordException("OR9103",
                $"The model \"{path}\" can't be read: {exception.Message} Name a model file that exists.", exception);
        }
    }

    /// <summary>A model of bytes in memory, which are copied.</summary>
    /// <exception cref="OnRecordException">They are damaged or of another version (OR9101, OR9102).</exception>
    internal static Model From(byte[] bytes)
    {
        var pinned = GC.AllocateUninitializedArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(pinned, 0);
        return new Model(new ModelFile((byte*)Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0), bytes.Length), pinned);
    }

    /// <summary>A copy of a section's numbers.</summary>
    internal T[] Numbers<T>(string name)
        where T : unmanaged => File.Numbers<T>(name);

    /// <summary>Adds a row of the embedding table to a vector of <see cref="Width"/> numbers.</summary>
    internal void AddEmbedding(int row, float* to)
    {
        var scale = _scales[row];
        var values = _table + (long)row * Width;
        for (var i = 0; i < Width; i++)
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
