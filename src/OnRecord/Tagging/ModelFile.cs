using System.Buffers.Binary;
using System.Text;
using OnRecord.Neural;

namespace OnRecord.Tagging;

/// <summary>A model's bytes: a header, a directory of named arrays, and the arrays, all little-endian.</summary>
/// <remarks>The header is <c>ONRECORD</c>, the format's version (4 bytes), the number of sections (4 bytes), a checksum of all
/// that follows (8 bytes), and the length of the whole (8 bytes). A section's entry is its name (32 bytes, padded with zeros),
/// rows, columns (4 bytes each), offset and length (8 bytes each).</remarks>
internal sealed unsafe class ModelFile
{
    /// <summary>The only format that this version reads.</summary>
    internal const int Version = 1;

    /// <summary>Bytes of the header.</summary>
    internal const int HeaderLength = 32;

    /// <summary>Bytes of a section's entry.</summary>
    internal const int EntryLength = 56;

    private const string Remedy = "Install OnRecord again, or make the model again with the training program.";
    private readonly byte* _start;
    private readonly Dictionary<string, ModelSection> _sections = [];

    /// <summary>Reads the directory of a model that lies in memory, which must outlive this object.</summary>
    /// <exception cref="OnRecordException">The bytes are no model or damaged (OR9101) or of another version (OR9102).</exception>
    internal ModelFile(byte* start, long length)
    {
        _start = start;
        CheckHeader(start, length);
        var count = BinaryPrimitives.ReadInt32LittleEndian(new ReadOnlySpan<byte>(start + 12, 4));
        for (var i = 0; i < count; i++)
        {
            Add(new ReadOnlySpan<byte>(start + HeaderLength + (long)i * EntryLength, EntryLength), length);
        }
    }

    /// <summary>The start of a section's bytes.</summary>
    /// <exception cref="OnRecordException">There is no such section (OR9101).</exception>
    internal T* Data<T>(string name)
        where T : unmanaged => (T*)(_start + Section(name).Offset);

    /// <summary>A section's entry.</summary>
    /// <exception cref="OnRecordException">There is no such section (OR9101).</exception>
    internal ModelSection Section(string name) => _sections.TryGetValue(name, out var section)
        ? section : throw Damaged($"it has no part \"{name}\"");

    /// <summary>A copy of a section's numbers.</summary>
    internal T[] Numbers<T>(string name)
        where T : unmanaged
    {
        var section = Section(name);
        return new ReadOnlySpan<T>(Data<T>(name), section.Rows * section.Columns).ToArray();
    }

    /// <summary>The trees under a name; the numbers behind depth and bias in its settings are left to the caller.</summary>
    internal ObliviousTrees Trees(string name)
    {
        var settings = Numbers<float>(name + ".settings");
        var features = Numbers<int>(name + ".features");
        var thresholds = Numbers<float>(name + ".thresholds");
        return new ObliviousTrees((int)settings[0], settings[1], (features, thresholds, Numbers<float>(name + ".leaves")));
    }

    /// <summary>The lines of a section of text.</summary>
    internal string[] Lines(string name) =>
        Encoding.UTF8.GetString(Data<byte>(name), (int)Section(name).Length).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Checksum of bytes, eight at a time.</summary>
    internal static ulong Checksum(byte* start, long length)
    {
        unchecked
        {
            var sum = 0x9E3779B97F4A7C15UL ^ (ulong)length;
            var words = (ulong*)start;
            for (long i = 0; i < length / 8; i++)
            {
                sum = (System.Numerics.BitOperations.RotateLeft(sum, 29) ^ words[i]) * 0xBF58476D1CE4E5B9UL;
            }

            for (var i = length / 8 * 8; i < length; i++)
            {
                sum = (System.Numerics.BitOperations.RotateLeft(sum, 29) ^ start[i]) * 0xBF58476D1CE4E5B9UL;
            }

            return sum ^ (sum >> 32);
        }
    }

    private static void CheckHeader(byte* start, long length)
    {
        if (length < HeaderLength || !new ReadOnlySpan<byte>(start, 8).SequenceEqual("ONRECORD"u8))
        {
            throw Damaged("it does not begin as one");
        }

        var version = BinaryPrimitives.ReadInt32LittleEndian(new ReadOnlySpan<byte>(start + 8, 4));
        if (version != Version)
        {
            throw new OnRecordException("OR9102",
                $"The model is of format {version}, and this version of OnRecord reads format {Version}. {Remedy}");
        }

        if (BinaryPrimitives.ReadInt64LittleEndian(new ReadOnlySpan<byte>(start + 24, 8)) != length)
        {
            throw Damaged($"it is {length} bytes long and says otherwise");
        }

        var sections = BinaryPrimitives.ReadInt32LittleEndian(new ReadOnlySpan<byte>(start + 12, 4));
        if (sections < 0 || HeaderLength + sections * (long)EntryLength > length
            || Checksum(start + HeaderLength, length - HeaderLength) != BinaryPrimitives.ReadUInt64LittleEndian(new ReadOnlySpan<byte>(start + 16, 8)))
        {
            throw Damaged("its checksum is wrong");
        }
    }

    private static OnRecordException Damaged(string how) => new("OR9101", $"The model is damaged: {how}. {Remedy}");

    private void Add(ReadOnlySpan<byte> entry, long length)
    {
        var name = Encoding.ASCII.GetString(entry[..32]).TrimEnd('\0');
        var section = new ModelSection(name, BinaryPrimitives.ReadInt32LittleEndian(entry[32..]),
            BinaryPrimitives.ReadInt32LittleEndian(entry[36..]), BinaryPrimitives.ReadInt64LittleEndian(entry[40..]),
            BinaryPrimitives.ReadInt64LittleEndian(entry[48..]));
        if (section.Offset < 0 || section.Length < 0 || section.Offset > length - section.Length)
        {
            throw Damaged($"its part \"{name}\" lies outside it");
        }

        _sections[name] = section;
    }
}
