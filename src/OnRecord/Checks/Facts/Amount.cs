namespace OnRecord.Checks.Facts;

/// <summary>A number as words tell it.</summary>
/// <param name="Value">The number itself.</param>
/// <param name="Least">The least that the words allow.</param>
/// <param name="Most">The most that the words allow.</param>
/// <param name="Unit">What it counts in.</param>
internal readonly record struct Amount(double Value, double Least, double Most, AmountUnit Unit)
{
    // "More than 10" of what are 25 would be no way to say so.
    private const double Far = 2;
    private const double Near = 0.15;
    private const double BelowShare = 0.85;

    // Whoever rounds 1,940 to 2,000 goes no further.
    private const double Rounding = 0.05;

    // Smaller whole numbers are counted, not rounded.
    private const double LeastRounded = 100;

    /// <summary>True when the words say the number itself, not what it is near to.</summary>
    internal bool IsExact => Least == Most;

    /// <summary>The number as it is.</summary>
    internal static Amount Of(double value, AmountUnit unit = AmountUnit.Count) => new(value, value, value, unit);

    /// <summary>From one number to another.</summary>
    internal static Amount Between(Amount one, Amount other) =>
        new(one.Value, Math.Min(one.Least, other.Least), Math.Max(one.Most, other.Most), other.Unit);

    /// <summary>The number with words before it that say how far it holds.</summary>
    internal Amount With(Hedge hedge) => hedge switch
    {
        Hedge.More => this with { Most = Most * Far },
        Hedge.Most => this with { Least = 0 },
        Hedge.Below => this with { Least = Least * BelowShare },
        Hedge.About => this with { Least = Least * (1 - Near), Most = Most * (1 + Near) },
        _ => this,
    };

    /// <summary>True when both can be said of the same thing.</summary>
    internal bool Agrees(Amount other) =>
        (Least <= other.Most && other.Least <= Most) || IsRounded(Value, other.Value) || IsRounded(other.Value, Value);

    // 2,000 of 1,987; 5 percent of 4.9; but no 12 of 13.
    private bool IsRounded(double round, double exact)
    {
        if (round < LeastRounded && round == Math.Floor(round) && exact == Math.Floor(exact))
        {
            return false;
        }

        var step = StepOf(round);
        var most = Unit == AmountUnit.Percent ? step / 2 : Math.Min(step / 2, Rounding * round);
        return step > StepOf(exact) && Math.Abs(round - exact) <= most;
    }

    // The place of the last digit that is not 0: 100 of 1,200, 0.1 of 4.9.
    private static double StepOf(double value)
    {
        var step = 0.01;
        while (step < value && Math.Abs((value / (step * 10)) - Math.Round(value / (step * 10))) < 1e-9)
        {
            step *= 10;
        }

        return step;
    }
}
