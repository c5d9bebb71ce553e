using NJsonSchema;

namespace OnRecord.Cli.Tests.Support;

/// <summary>Holds outputs against the schema of SARIF 2.1.0.</summary>
internal static class SarifSchema
{
    private static readonly Lazy<Task<JsonSchema>> Schema = new(() =>
        JsonSchema.FromFileAsync(Checkout.Path("test", "OnRecord.Cli.Tests", "Schemas", "sarif-schema-2.1.0.json")));

    /// <summary>What the schema has against the text; empty for nothing.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(string json) =>
        [.. (await Schema.Value).Validate(json).Select(fault => $"{fault.Path}: {fault.Kind}")];
}
