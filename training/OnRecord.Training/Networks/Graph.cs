using OnRecord.Neural;

namespace OnRecord.Training.Networks;

/// <summary>Computes layer by layer, remembers how, and takes the gradient back.</summary>
/// <remarks>One graph a worker; not for several threads. A pass ends with <see cref="Reset"/>.</remarks>
internal sealed unsafe class Graph : IDisposable
{
    private readonly Arena _arena;
    private readonly List<Action> _backward = [];

    internal Graph(int worker, int megabytes)
    {
        Worker = worker;
        _arena = new Arena(megabytes);
    }

    internal int Worker { get; }

    /// <summary>Where dropout's numbers come from; null when nothing is dropped.</summary>
    internal Random? Noise { get; set; }

    /// <summary>Sum of the losses of this pass.</summary>
    internal double Loss { get; set; }

    public void Dispose() => _arena.Dispose();

    /// <summary>Forgets the pass.</summary>
    internal void Reset()
    {
        _backward.Clear();
        _arena.Reset();
        Loss = 0;
    }

    /// <summary>Adds the gradient of the losses to the parameters.</summary>
    internal void Backward()
    {
        for (var i = _backward.Count - 1; i >= 0; i--)
        {
            _backward[i]();
        }
    }

    internal void OnBackward(Action action) => _backward.Add(action);

    internal float* Scratch(int count) => _arena.Take(count);

    internal Node New(int rows, int columns) =>
        new(_arena.Take(rows * columns), _arena.Take(rows * columns), rows, columns);

    /// <summary>Each row the sum of some rows of a table.</summary>
    internal Node Lookup(Parameter table, IReadOnlyList<int[]> rows)
    {
        var result = New(rows.Count, table.Columns);
        var columns = table.Columns;
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var row in rows[i])
            {
                Row.Add(table.Value + (nint)row * columns, result.Row(i), columns);
            }
        }

        OnBackward(() =>
        {
            for (var i = 0; i < rows.Count; i++)
            {
                foreach (var row in rows[i])
                {
                    Row.Add(result.GradientRow(i), table.GradientRow(Worker, row), columns);
                }
            }
        });
        return result;
    }

    /// <summary>X·W, plus a bias row where given.</summary>
    internal Node Linear(Node x, Parameter weights, Parameter? bias = null)
    {
        var result = New(x.Rows, weights.Columns);
        if (bias is not null)
        {
            for (var i = 0; i < x.Rows; i++)
            {
                Row.Add(bias.Value, result.Row(i), bias.Columns);
            }
        }

        Matrix.MultiplyAdd(x.Value, weights.Value, result.Value, ProductShape.Of(x.Rows, x.Columns, weights.Columns));
        OnBackward(() => LinearBack(x, weights, bias, result));
        return result;
    }

    private void LinearBack(Node x, Parameter weights, Parameter? bias, Node result)
    {
        Matrix.MultiplyAdd(x.Value, result.Gradient, weights.Gradients[Worker],
            ProductShape.Transposed(x.Columns, x.Rows, weights.Columns));
        if (bias is not null)
        {
            for (var i = 0; i < x.Rows; i++)
            {
                Row.Add(result.GradientRow(i), bias.Gradients[Worker], bias.Columns);
            }
        }

        var transposed = Scratch(weights.Size);
        for (var i = 0; i < weights.Rows; i++)
        {
            for (var j = 0; j < weights.Columns; j++)
            {
                transposed[(nint)j * weights.Rows + i] = weights.Value[(nint)i * weights.Columns + j];
            }
        }

        Matrix.MultiplyAdd(result.Gradient, transposed, x.Gradient,
            ProductShape.Of(x.Rows, weights.Columns, weights.Rows));
    }

    /// <summary>X + Y.</summary>
    internal Node Sum(Node x, Node y)
    {
        var result = New(x.Rows, x.Columns);
        Row.Add(x.Value, result.Value, x.Size);
        Row.Add(y.Value, result.Value, x.Size);
        OnBackward(() =>
        {
            Row.Add(result.Gradient, x.Gradient, x.Size);
            Row.Add(result.Gradient, y.Gradient, x.Size);
        });
        return result;
    }

    /// <summary>Row <c>i</c> of the result is row <c>rows[i]</c> of X.</summary>
    internal Node Rows(Node x, int[] rows)
    {
        var result = New(rows.Length, x.Columns);
        for (var i = 0; i < rows.Length; i++)
        {
            Row.Add(x.Row(rows[i]), result.Row(i), x.Columns);
        }

        OnBackward(() =>
        {
            for (var i = 0; i < rows.Length; i++)
            {
                Row.Add(result.GradientRow(i), x.GradientRow(rows[i]), x.Columns);
            }
        });
        return result;
    }

    /// <summary>Each row the sum of a row of X, one of Y that is the same for all, and some rows of a table.</summary>
    internal Node Window(Node x, int first, Node y, (Parameter Table, byte[] Rows) lookup, int count)
    {
        var (table, rows) = lookup;
        var (result, columns) = (New(count, x.Columns), x.Columns);
        var each = rows.Length / count;
        for (var i = 0; i < count; i++)
        {
            Row.Add(x.Row(first + i), result.Row(i), columns);
            Row.Add(y.Value, result.Row(i), columns);
            foreach (var row in rows.AsSpan(i * each, each))
            {
                Row.Add(table.Value + (nint)row * columns, result.Row(i), columns);
            }
        }

        OnBackward(() =>
        {
            for (var i = 0; i < count; i++)
            {
                Row.Add(result.GradientRow(i), x.GradientRow(first + i), columns);
                Row.Add(result.GradientRow(i), y.Gradient, columns);
                foreach (var row in rows.AsSpan(i * each, each))
                {
                    Row.Add(result.GradientRow(i), table.GradientRow(Worker, row), columns);
                }
            }
        });
        return result;
    }

    /// <summary>Drops columns, the same ones in every row (Gal and Ghahramani 2016), and scales up the
    /// others.</summary>
    internal Node DropColumns(Node x, double share)
    {
        if (Noise is null || share <= 0)
        {
            return x;
        }

        var mask = Scratch(x.Columns);
        for (var i = 0; i < x.Columns; i++)
        {
            mask[i] = Noise.NextDouble() < share ? 0 : (float)(1 / (1 - share));
        }

        var result = New(x.Rows, x.Columns);
        for (var i = 0; i < x.Rows; i++)
        {
            Row.AddProducts(x.Row(i), mask, result.Row(i), x.Columns);
        }

        OnBackward(() =>
        {
            for (var i = 0; i < x.Rows; i++)
            {
                Row.AddProducts(result.GradientRow(i), mask, x.GradientRow(i), x.Columns);
            }
        });
        return result;
    }

    /// <summary>Both directions of a simple recurrent unit over gates that are already computed.</summary>
    internal Node Recur(Recurrence recurrence, Node gates, Parameter weights)
    {
        var result = New(gates.Rows, recurrence.OutputColumns);
        var cells = Scratch(result.Size);
        recurrence.Run(gates.Rows, gates.Value, weights.Value, cells, result.Value);
        OnBackward(() => RecurrenceGradient.Add(recurrence, gates, result,
            new RecurrenceGradient.Memory(cells, weights.Value, weights.Gradients[Worker])));
        return result;
    }
}
