using OnRecord.Statements;
using OnRecord.Tagging;
using OnRecord.Training.Networks;

namespace OnRecord.Training.Statements;

/// <summary>Takes over what a finished model knows into a network that goes on learning.</summary>
internal static unsafe class NetworkCopy
{
    /// <summary>The sizes of a model.</summary>
    internal static NetworkOptions Options(Model model) => new()
    {
        Embedding = model.Width,
        FirstUnits = model.First.Units,
        SecondUnits = model.Second.Units,
        WindowUnits = model.Window.Units,
    };

    /// <summary>Copies all that the model holds; what it does not hold stays as it was.</summary>
    internal static void Fill(StatementNetwork network, Model model)
    {
        for (var row = 0; row < network.Table.Rows; row++)
        {
            var to = network.Table.Value + (nint)row * network.Table.Columns;
            new Span<float>(to, network.Table.Columns).Clear();
            model.AddEmbedding(row, to);
        }

        foreach (var parameter in network.Kept)
        {
            Fill(parameter, model.Numbers<float>(parameter.Name));
        }

        FillColumns(network, model, "anchors", (network.AnchorColumn, AnchorKinds.Count));
        FillColumns(network, model, "names", (network.NameColumn, LabelSets.NameCount));
    }

    private static void Fill(Parameter parameter, float[] values)
    {
        values.CopyTo(new Span<float>(parameter.Value, parameter.Size));
        if (!parameter.Sparse)
        {
            values.CopyTo(new Span<float>(parameter.Average, parameter.Size));
        }
    }

    private static void FillColumns(StatementNetwork network, Model model, string name, (int First, int Count) columns)
    {
        foreach (var (parameter, values) in new[]
        {
            (network.SideScores, model.Numbers<float>(name)), (network.SideBias, model.Numbers<float>(name + ".bias")),
        })
        {
            var width = values.Length / parameter.Rows;
            for (var row = 0; row < parameter.Rows; row++)
            {
                for (var i = 0; i < columns.Count; i++)
                {
                    var at = row * parameter.Columns + columns.First + i;
                    parameter.Value[at] = parameter.Average[at] = values[row * width + i];
                }
            }
        }
    }
}
