using Npgsql;

namespace OnRecord.Ledger.Dialects;

/// <summary>A PostgreSQL database's address, as psql takes it: <c>postgres://user:password@host:port/database</c>, with
/// <c>?host=</c> for a socket's folder and <c>?sslmode=</c>.</summary>
internal static class PostgresAddress
{
    private const string Form = "postgres://user:password@host/database";

    public static bool IsOne(string address) =>
        address.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase);

    /// <summary>The connection string of an address.</summary>
    /// <exception cref="OnRecordException">It breaks the form (OR9501).</exception>
    public static NpgsqlConnectionStringBuilder Parse(string address)
    {
        // An address may leave its host out, which System.Uri will not have.
        var full = address.Replace("@/", "@localhost/", StringComparison.Ordinal)
            .Replace(":///", "://localhost/", StringComparison.Ordinal);
        if (!Uri.TryCreate(full, UriKind.Absolute, out var uri) || uri.AbsolutePath.Length < 2)
        {
            throw LedgerErrors.BadAddress(Hidden(address), $"it is not of the form {Form}");
        }

        var user = uri.UserInfo.Split(':', 2);
        var settings = new NpgsqlConnectionStringBuilder
        {
            Host = uri.Host,
            Database = Uri.UnescapeDataString(uri.AbsolutePath[1..]),
            Username = user[0].Length > 0 ? Uri.UnescapeDataString(user[0]) : null,
            Password = user.Length > 1 ? Uri.UnescapeDataString(user[1]) : null,
        };
        if (uri.Port > 0)
        {
            settings.Port = uri.Port;
        }

        foreach (var setting in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            Set(settings, setting, address);
        }

        return settings;
    }

    /// <summary>The address without its password.</summary>
    public static string Hidden(string address)
    {
        var start = address.IndexOf("://", StringComparison.Ordinal) + 3;
        var end = address.IndexOf('@', start);
        var colon = end < 0 ? -1 : address.IndexOf(':', start, end - start);
        return colon < 0 ? address : string.Concat(address.AsSpan(0, colon), ":…", address.AsSpan(end));
    }

    private static void Set(NpgsqlConnectionStringBuilder settings, string setting, string address)
    {
        var parts = setting.Split('=', 2);
        var value = parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : "";
        switch (parts[0])
        {
            case "host":
                settings.Host = value;
                break;
            case "sslmode" when Enum.TryParse<SslMode>(
                value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var mode):
                settings.SslMode = mode;
                break;
            default:
                throw LedgerErrors.BadAddress(Hidden(address), $"\"{setting}\" is neither host=… nor sslmode=…");
        }
    }
}
