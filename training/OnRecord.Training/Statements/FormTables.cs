using System.Runtime.InteropServices;
using OnRecord.Tagging;

namespace OnRecord.Training.Statements;

/// <summary>The vocabulary and the word clusters as they go into a model.</summary>
internal sealed unsafe class FormTables
{
    internal FormTables(IReadOnlyList<ulong> words, IReadOnlyCollection<KeyValuePair<ulong, ulong>> clusters)
    {
        WordCount = words.Count;
        Words = Pin(HashIndex.Build(words.Select(static (hash, i) => KeyValuePair.Create(hash, (ulong)i + 1))
            .ToList()));
        Clusters = Pin(HashIndex.Build(clusters));
        Forms = new FormRows(Index(Words), WordCount, Index(Clusters));
    }

    /// <summary>The tables of a model.</summary>
    internal FormTables(Model model)
    {
        WordCount = model.File.Section("words").Rows;
        Words = Pin((model.Numbers<uint>("words.keys"), model.Numbers<ulong>("words.values")));
        Clusters = Pin((model.Numbers<uint>("clusters.keys"), model.Numbers<ulong>("clusters.values")));
        Forms = new FormRows(Index(Words), WordCount, Index(Clusters));
    }

    internal int WordCount { get; }

    internal (uint[] Keys, ulong[] Values) Words { get; }

    internal (uint[] Keys, ulong[] Values) Clusters { get; }

    /// <summary>Rows by form, over these tables.</summary>
    internal FormRows Forms { get; }

    private static HashIndex Index((uint[] Keys, ulong[] Values) table) => new(
        (uint*)Marshal.UnsafeAddrOfPinnedArrayElement(table.Keys, 0),
        (ulong*)Marshal.UnsafeAddrOfPinnedArrayElement(table.Values, 0), table.Keys.Length);

    private static (uint[] Keys, ulong[] Values) Pin((uint[] Keys, ulong[] Values) table)
    {
        var keys = GC.AllocateUninitializedArray<uint>(table.Keys.Length, pinned: true);
        var values = GC.AllocateUninitializedArray<ulong>(table.Values.Length, pinned: true);
        table.Keys.CopyTo(keys, 0);
        table.Values.CopyTo(values, 0);
        return (keys, values);
    }
}
