using System.Globalization;

namespace OnRecord.Training.Verbs;

/// <summary>A verb, and options with a value each.</summary>
internal sealed class Arguments
{
    private static readonly HashSet<string> Known =
        ["--data", "--out", "--epochs", "--quick", "--texts", "--model", "--record", "--reliability", "--part",
            "--judgements"];

    private readonly Dictionary<string, string> _options;

    private Arguments(string verb, Dictionary<string, string> options)
    {
        Verb = verb;
        _options = options;
    }

    internal string Verb { get; }

    /// <summary>The arguments, or null when they do not pair up or an option is not known.</summary>
    internal static Arguments? From(string[] args)
    {
        var pairs = args.Skip(1).Chunk(2).ToList();
        return args.Length == 0 || pairs.Exists(static p => p.Length < 2 || !Known.Contains(p[0]))
            ? null
            : new Arguments(args[0], pairs.GroupBy(static p => p[0])
                .ToDictionary(static g => g.Key, static g => g.Last()[1]));
    }

    /// <summary>An option's value, or null.</summary>
    internal string? Find(string option) => _options.GetValueOrDefault(option);

    /// <summary>An option's value.</summary>
    /// <exception cref="OnRecordException">It is missing (OR9306).</exception>
    internal string Get(string option) => Find(option)
        ?? throw new OnRecordException("OR9306", $"\"{Verb}\" needs the option {option}. Give it a value.");

    /// <summary>An option's whole number.</summary>
    /// <exception cref="OnRecordException">It is no whole number above 0 (OR9306).</exception>
    internal int Number(string option, int otherwise)
    {
        var value = Find(option);
        return value is null ? otherwise
            : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number > 0 ? number
            : throw new OnRecordException("OR9306",
                $"The option {option} is \"{value}\". Give it a whole number above 0.");
    }
}
