using System.Globalization;

namespace OnRecord.Ledger;

/// <summary>Points in time as the ledger keeps them: <c>2026-03-08T14:30:05Z</c>.</summary>
internal static class Instants
{
    public static string Now(TimeProvider clock) =>
        clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
