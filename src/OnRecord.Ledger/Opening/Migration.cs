using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace OnRecord.Ledger.Opening;

/// <summary>A numbered script that brings a ledger's tables from one version to the next.</summary>
internal sealed record Migration(long Number, string Name, string Script)
{
    private const string Prefix = "OnRecord.Ledger.Migrations.";

    /// <summary>The number of the last one that this version of OnRecord knows.</summary>
    public static long Newest { get; } = For("sqlite")[^1].Number;

    /// <summary>SHA-256 of the script with line ends as LF, in lower-case hexadecimal.</summary>
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes(Script.ReplaceLineEndings("\n"))));

    /// <summary>All of a dialect's, by number. Their files are called such as <c>0001_ledger.sqlite.sql</c>.</summary>
    public static IReadOnlyList<Migration> For(string dialect)
    {
        var suffix = $".{dialect}.sql";
        return [.. from resource in typeof(Migration).Assembly.GetManifestResourceNames()
            where resource.StartsWith(Prefix, StringComparison.Ordinal)
                && resource.EndsWith(suffix, StringComparison.Ordinal)
            let name = resource[Prefix.Length..^suffix.Length]
            orderby name
            select new Migration(long.Parse(name[..4], CultureInfo.InvariantCulture), name, Read(resource))];
    }

    private static string Read(string resource)
    {
        using var reader = new StreamReader(typeof(Migration).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
