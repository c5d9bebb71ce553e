namespace OnRecord.People.Names;

/// <summary>How far apart two spellings of a name's word are: the least cost of changing one into the other.</summary>
internal static class LetterDistance
{
    /// <summary>No letter left out or put in costs less.</summary>
    public const double Least = 0.1;

    /// <summary>The cost of a letter left out, put in or exchanged.</summary>
    public const double Whole = 1.0;

    // Chosen so that what letter-costs.tsv lists counts as spelling and a slip of the hand as more.
    private const double Doubled = 0.1;
    private const double Transposed = 0.4;
    private const int MostLetters = 40;

    private static readonly Dictionary<(char, char), double> Costs = Read();

    /// <summary>The cost; infinite for words of more letters than names have.</summary>
    public static double Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.Length > MostLetters || other.Length > MostLetters)
        {
            return one.SequenceEqual(other) ? 0 : double.PositiveInfinity;
        }

        Span<double> rows = stackalloc double[3 * (MostLetters + 1)];
        var width = MostLetters + 1;
        for (var j = 0; j <= other.Length; j++)
        {
            rows[j] = j == 0 ? 0 : rows[j - 1] + Missing(other, j - 1);
        }

        for (var i = 1; i <= one.Length; i++)
        {
            var current = rows[(i % 3 * width)..];
            FillRow(one, other, i, new Rows(current, rows[((i + 2) % 3 * width)..], rows[((i + 1) % 3 * width)..]));
        }

        return rows[(one.Length % 3 * width) + other.Length];
    }

    /// <summary>The cost of taking the first letter of one for that of the other, or of leaving it out.</summary>
    public static double BetweenFirst(string one, string other)
    {
        if (one.Length < 2 || other.Length < 2)
        {
            return one == other ? 0 : Whole;
        }

        var leftOut = one[0] == other[1] ? Missing(other, 0) : one[1] == other[0] ? Missing(one, 0) : Whole;
        return Math.Min(leftOut, Exchanged(one[0], other[0]));
    }

    private static void FillRow(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int i, Rows rows)
    {
        rows.Current[0] = rows.Previous[0] + Missing(one, i - 1);
        for (var j = 1; j <= other.Length; j++)
        {
            var cost = Math.Min(rows.Previous[j] + Missing(one, i - 1), rows.Current[j - 1] + Missing(other, j - 1));
            cost = Math.Min(cost, rows.Previous[j - 1] + Exchanged(one[i - 1], other[j - 1]));
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
            {
                cost = Math.Min(cost, rows.BeforePrevious[j - 2] + Transposed);
            }

            rows.Current[j] = cost;
        }
    }

    private static double Missing(ReadOnlySpan<char> word, int index) =>
        index > 0 && word[index] == word[index - 1] ? Doubled : Costs.GetValueOrDefault((word[index], '-'), Whole);

    private static double Exchanged(char one, char other) =>
        one == other ? 0 : Costs.GetValueOrDefault((one, other), Whole);

    private static Dictionary<(char, char), double> Read()
    {
        var costs = new Dictionary<(char, char), double>();
        foreach (var row in NameFile.Rows("letter-costs.tsv"))
        {
            var cost = double.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture);
            costs[(row[0][0], row[1][0])] = cost;
            costs[(row[1][0], row[0][0])] = cost;
        }

        return costs;
    }

    private readonly ref struct Rows(Span<double> current, Span<double> previous, Span<double> beforePrevious)
    {
        public Span<double> Current { get; } = current;

        public Span<double> Previous { get; } = previous;

        public Span<double> BeforePrevious { get; } = beforePrevious;
    }
}
