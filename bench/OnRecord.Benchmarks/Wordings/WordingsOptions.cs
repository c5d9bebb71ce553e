using System.Globalization;

namespace OnRecord.Benchmarks.Wordings;

/// <summary>What <c>bench/wordings</c> is asked to do.</summary>
/// <param name="Folder">Where the database goes; emptied by whoever made it.</param>
/// <param name="Count">How many wordings.</param>
/// <param name="Each">How many questions of each kind of edit.</param>
/// <param name="BruteForce">For how many questions every wording is looked at.</param>
/// <param name="Rivals">How many questions the rivals get; 0 leaves them out.</param>
/// <param name="Postgres">Connection string of a PostgreSQL server; empty leaves it out.</param>
internal sealed record WordingsOptions(
    string Folder, long Count, int Each, int BruteForce, int Rivals, string Postgres)
{
    /// <summary>The options in a command line.</summary>
    /// <exception cref="ArgumentException">There is one that is not known, or without a value.</exception>
    public static WordingsOptions From(string[] arguments)
    {
        var options = new WordingsOptions(string.Empty, 1_000_000, 100, 200, 0, string.Empty);
        if (arguments.Length % 2 != 0)
        {
            throw new ArgumentException($"\"{arguments[^1]}\" has no value.");
        }

        for (var at = 0; at < arguments.Length; at += 2)
        {
            options = options.With(arguments[at], arguments[at + 1]);
        }

        return options.Folder.Length > 0 ? options : throw new ArgumentException("--folder is missing.");
    }

    private WordingsOptions With(string name, string value) => name switch
    {
        "--folder" => this with { Folder = value },
        "--count" => this with { Count = long.Parse(value, CultureInfo.InvariantCulture) },
        "--each" => this with { Each = int.Parse(value, CultureInfo.InvariantCulture) },
        "--brute-force" => this with { BruteForce = int.Parse(value, CultureInfo.InvariantCulture) },
        "--rivals" => this with { Rivals = int.Parse(value, CultureInfo.InvariantCulture) },
        "--postgres" => this with { Postgres = value },
        _ => throw new ArgumentException($"\"{name}\" is not an option."),
    };
}
