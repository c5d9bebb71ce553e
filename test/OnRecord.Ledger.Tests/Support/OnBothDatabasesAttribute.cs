using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace OnRecord.Ledger.Tests.Support;

/// <summary>Runs a test once on each database.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OnBothDatabasesAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(
        MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([.. Enum.GetValues<Engine>().Select(engine => new TheoryDataRow<Engine>(engine))]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
