using System.Globalization;

namespace OnRecord.Training.Evaluation;

/// <summary>Rounding as Python's <c>round</c> does it: from the number's exact value, ties to even.</summary>
/// <remarks><see cref="Math.Round(double, int)"/> multiplies first, which moves some numbers across a tie.</remarks>
internal static class Rounding
{
    private const int FractionBits = 52;
    private const int ExponentBias = 1023;

    /// <summary>The closest multiple of 1/10000 to <paramref name="value"/>, which lies in 0 to 1.</summary>
    public static double ToFour(double value)
    {
        var bits = BitConverter.DoubleToUInt64Bits(value);
        var exponent = (int)(bits >> FractionBits);
        var shift = FractionBits + ExponentBias - exponent;
        if (shift > 100)
        {
            return 0;
        }

        var mantissa = (bits & ((1UL << FractionBits) - 1)) | (1UL << FractionBits);
        var scaled = (UInt128)mantissa * 10_000;
        var whole = scaled >> shift;
        var rest = scaled - (whole << shift);
        var half = UInt128.One << (shift - 1);
        var up = rest > half || (rest == half && UInt128.IsOddInteger(whole));
        return (double)(whole + (up ? UInt128.One : UInt128.Zero)) / 10_000;
    }

    /// <summary>Such as <c>62.5</c>, as Python prints <c>f"{100 * part / whole:.1f}"</c>.</summary>
    public static string Percent(int part, int whole) => ToOne(100.0 * part / whole);

    /// <summary>Such as <c>62.5</c>, as Python prints <c>f"{percent:.1f}"</c>.</summary>
    public static string ToOne(double percent)
    {
        // Only a quarter is a tie exactly, and .NET prints ties away from zero.
        var isTie = percent * 4 % 2 == 1;
        var printed = isTie ? Math.Round(percent * 10, MidpointRounding.ToEven) / 10 : percent;
        return printed.ToString("F1", CultureInfo.InvariantCulture);
    }
}
