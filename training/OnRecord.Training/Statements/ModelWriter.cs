using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using OnRecord.Tagging;
using OnRecord.Training.Networks;

namespace OnRecord.Training.Statements;

/// <summary>Writes the bytes that <see cref="ModelFile"/> reads.</summary>
internal sealed unsafe class ModelWriter
{
    private const int Alignment = 64;
    private readonly List<(string Name, int Rows, int Columns, byte[] Data)> _sections = [];

    /// <summary>Adds what a network has learned, as it stands.</summary>
    internal void Add(StatementNetwork network, FormTables tables)
    {
        Add("words", tables.WordCount, 1, []);
        Add("words.keys", tables.Words.Keys);
        Add("words.values", tables.Words.Values);
        Add("clusters.keys", tables.Clusters.Keys);
        Add("clusters.values", tables.Clusters.Values);
        AddTable(network.Table);
        Add("tags.labels", Encoding.UTF8.GetBytes(string.Join('\n', network.Labels.Tags)));
        foreach (var parameter in network.Kept)
        {
            Add(parameter.Name, parameter.Rows, parameter.Columns,
                Bytes(new ReadOnlySpan<float>(parameter.Value, parameter.Size)));
        }

        AddColumns("anchors", (network.SideScores, network.SideBias),
            (network.AnchorColumn, OnRecord.Statements.AnchorKinds.Count));
        AddColumns("names", (network.SideScores, network.SideBias), (network.NameColumn, LabelSets.NameCount));
    }

    /// <summary>Adds a scorer.</summary>
    internal void Add(Neural.ObliviousTrees trees, float threshold) => AddTrees("scorer", trees, threshold);

    /// <summary>Adds trees under a name, with more numbers behind their settings.</summary>
    internal void AddTrees(string name, Neural.ObliviousTrees trees, params float[] more)
    {
        Add<float>(name + ".settings", [trees.Depth, trees.Bias, .. more]);
        Add(name + ".features", trees.Arrays.Features);
        Add(name + ".thresholds", trees.Arrays.Thresholds);
        Add(name + ".leaves", trees.Arrays.Leaves);
    }

    /// <summary>Adds the scorer that another model has.</summary>
    internal void AddScorer(ModelWriter other) =>
        _sections.AddRange(other._sections.Where(static s => s.Name.StartsWith("scorer.", StringComparison.Ordinal)));

    /// <summary>Adds the scorer that a finished model has.</summary>
    internal void AddScorer(Model model)
    {
        Add("scorer.settings", model.Numbers<float>("scorer.settings"));
        Add("scorer.features", model.Numbers<int>("scorer.features"));
        Add("scorer.thresholds", model.Numbers<float>("scorer.thresholds"));
        Add("scorer.leaves", model.Numbers<float>("scorer.leaves"));
    }

    /// <summary>Adds an array of numbers.</summary>
    internal void Add<T>(string name, T[] values)
        where T : unmanaged => Add(name, values.Length, 1, Bytes<T>(values));

    /// <summary>The whole model.</summary>
    internal byte[] ToBytes()
    {
        var offset = Align(ModelFile.HeaderLength + _sections.Count * ModelFile.EntryLength);
        var length = _sections.Aggregate((long)offset, static (sum, section) => Align(sum + section.Data.Length));
        var bytes = new byte[length];
        "ONRECORD"u8.CopyTo(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), ModelFile.Version);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(12), _sections.Count);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(24), length);
        long start = offset;
        for (var i = 0; i < _sections.Count; i++)
        {
            var (name, rows, columns, data) = _sections[i];
            var entry = bytes.AsSpan(ModelFile.HeaderLength + i * ModelFile.EntryLength);
            Encoding.ASCII.GetBytes(name, entry);
            BinaryPrimitives.WriteInt32LittleEndian(entry[32..], rows);
            BinaryPrimitives.WriteInt32LittleEndian(entry[36..], columns);
            BinaryPrimitives.WriteInt64LittleEndian(entry[40..], start);
            BinaryPrimitives.WriteInt64LittleEndian(entry[48..], data.Length);
            data.CopyTo(bytes, start);
            start = Align(start + data.Length);
        }

        fixed (byte* pointer = bytes)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(16),
                ModelFile.Checksum(pointer + ModelFile.HeaderLength, length - ModelFile.HeaderLength));
        }

        return bytes;
    }

    // Whole numbers from −127 to 127, and for each row what to multiply them with.
    private void AddTable(Parameter table)
    {
        var scales = new float[table.Rows];
        var values = new sbyte[table.Size];
        for (var row = 0; row < table.Rows; row++)
        {
            var source = new ReadOnlySpan<float>(table.Value + (nint)row * table.Columns, table.Columns);
            var most = 0f;
            foreach (var value in source)
            {
                most = Math.Max(most, Math.Abs(value));
            }

            scales[row] = most / 127;
            for (var i = 0; i < source.Length; i++)
            {
                values[row * table.Columns + i] = (sbyte)(most > 0 ? MathF.Round(source[i] / scales[row]) : 0);
            }
        }

        Add("table", table.Rows, table.Columns, Bytes<sbyte>(values));
        Add("table.scales", scales);
    }

    private void AddColumns(string name, (Parameter Weights, Parameter Bias) layer, (int First, int Count) columns)
    {
        var width = (columns.Count + 7) / 8 * 8;
        Add(name, layer.Weights.Rows, width, Bytes<float>(Columns(layer.Weights, columns, width)));
        Add(name + ".bias", 1, width, Bytes<float>(Columns(layer.Bias, columns, width)));
    }

    private static float[] Columns(Parameter from, (int First, int Count) columns, int width)
    {
        var values = new float[from.Rows * width];
        for (var row = 0; row < from.Rows; row++)
        {
            for (var i = 0; i < columns.Count; i++)
            {
                values[row * width + i] = from.Value[row * from.Columns + columns.First + i];
            }
        }

        return values;
    }

    private void Add(string name, int rows, int columns, byte[] data) => _sections.Add((name, rows, columns, data));

    private static byte[] Bytes<T>(ReadOnlySpan<T> values)
        where T : unmanaged => MemoryMarshal.AsBytes(values).ToArray();

    private static long Align(long offset) => (offset + Alignment - 1) / Alignment * Alignment;

    private static int Align(int offset) => (offset + Alignment - 1) / Alignment * Alignment;
}
