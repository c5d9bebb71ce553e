using System.Globalization;

namespace OnRecord.Benchmarks.Wordings;

/// <summary>How many of a number of things are so.</summary>
internal sealed class Share
{
    private int _all;
    private int _so;

    /// <summary>Counts one thing.</summary>
    public void Count(bool isSo)
    {
        _all++;
        _so += isSo ? 1 : 0;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{100.0 * _so / Math.Max(1, _all):N2} % of {_all:N0}");
}
