using System.Security.Cryptography;
using System.Text;

namespace OnRecord.Ledger.Log;

/// <summary>The hash of a log entry, which chains it to the one before.</summary>
internal static class LogHash
{
    /// <summary>SHA-256, in lower-case hexadecimal, of the hash before and the entry's fields, each on a line of its
    /// own.</summary>
    public static string Of(string previous, LogRow row)
    {
        string[] lines = [previous, $"{row.Id}", row.Time, row.Action, row.Subject, row.LastIds, row.Content];
        return Of(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
    }

    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return Convert.ToHexStringLower(hash);
    }
}
