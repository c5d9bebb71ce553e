using OnRecord.Cli.Outputs;
using OnRecord.Ledger.Finding;

namespace OnRecord.Cli.Finding;

/// <summary>Which statements of a ledger are meant.</summary>
internal sealed record Filter
{
    /// <summary>Words and "phrases" that the statement must hold; may be empty.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>A speaker's name or number; null for anyone.</summary>
    public string? Speaker { get; init; }

    /// <summary>Who published the report; null for anyone.</summary>
    public string? Outlet { get; init; }

    /// <summary>First day of publication, or part of one (<c>2024-05</c>); null for no limit.</summary>
    public string? Since { get; init; }

    /// <summary>Last day of publication, or part of one; null for no limit.</summary>
    public string? Until { get; init; }

    /// <summary>Direct, mixed or indirect; null for any.</summary>
    public string? Kind { get; init; }

    /// <summary>What was done by saying it (<c>denied</c>); null for anything.</summary>
    public string? Act { get; init; }

    /// <summary>A circumstance (<c>interview</c>, <c>captivity</c>); null for any or none.</summary>
    public string? Setting { get; init; }

    /// <summary>The question as the ledger takes it.</summary>
    /// <param name="ledger">The ledger that is asked; protected speakers are found by name where it shows them.</param>
    /// <exception cref="OnRecordException">A day is none (OR9205).</exception>
    public FindQuery Query(ShownLedger ledger) => new()
    {
        Words = WordQuery.Of(Words),
        Speakers = Speaker is { } name ? ledger.Speakers(name) : null,
        Outlet = Outlet,
        Since = Day(Since, "--since"),
        Until = Day(Until, "--until"),
        Kind = Kind,
        Act = Act,
        Setting = Setting,
    };

    private static string? Day(string? day, string option) =>
        day is null || PartialDay.IsOne(day) ? day : throw FindErrors.BadDay(option, day);
}
