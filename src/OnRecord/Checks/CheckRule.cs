namespace OnRecord.Checks;

/// <summary>A rule: what it is called, what it looks for, and how much its findings weigh.</summary>
public sealed class CheckRule
{
    internal CheckRule(string code, string name, FindingLevel level, Func<CheckedReport, IEnumerable<Finding>> find) =>
        (Code, Name, Level, Find) = (code, name, level, find);

    /// <summary>Such as <c>OR1002</c>; never changes its meaning.</summary>
    public string Code { get; }

    /// <summary>Such as <c>quotation-without-source</c>: lower case, words joined by hyphens.</summary>
    public string Name { get; }

    /// <summary>The level of its findings, unless the rule or a configuration says otherwise.</summary>
    public FindingLevel Level { get; }

    /// <summary>What it looks for, in one sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>True when it has nothing to say where <see cref="CheckOptions.Elsewhere"/> is null.</summary>
    public bool NeedsElsewhere { get; init; }

    /// <summary>Where its page stands in the documentation.</summary>
    public string Page => $"docs/checks/{Code}.md";

    /// <summary>Finds what the rule has to say, in any order.</summary>
    internal Func<CheckedReport, IEnumerable<Finding>> Find { get; }

    /// <summary>A finding of the rule at words of the text.</summary>
    internal Finding At(TextSpan span, string message, string advice) => At(new FindingPlace(span), message, advice);

    /// <summary>A finding of the rule.</summary>
    internal Finding At(FindingPlace place, string message, string advice) =>
        new() { Rule = Code, Level = Level, Place = place, Message = message, Advice = advice };
}
