using System.Globalization;

namespace OnRecord.Ledger.Tests.Support;

/// <summary>How long the tests of faults go on: short by default, longer where the environment asks.</summary>
internal static class Effort
{
    /// <summary>How often a program that adds is killed: ONRECORD_KILLS.</summary>
    public static int Kills { get; } = Read("ONRECORD_KILLS", 8);

    /// <summary>For how long writers and readers work at once: ONRECORD_STRESS_SECONDS.</summary>
    public static TimeSpan Stress { get; } = TimeSpan.FromSeconds(Read("ONRECORD_STRESS_SECONDS", 3));

    /// <summary>At how many places a file is damaged: ONRECORD_DAMAGES.</summary>
    public static int Damages { get; } = Read("ONRECORD_DAMAGES", 60);

    private static int Read(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value
            ? int.Parse(value, CultureInfo.InvariantCulture)
            : otherwise;
}
