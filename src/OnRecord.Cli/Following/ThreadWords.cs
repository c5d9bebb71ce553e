using OnRecord.Wordings;

namespace OnRecord.Cli.Following;

/// <summary>Relations and kinds of changes in the words that all formats use.</summary>
internal static class ThreadWords
{
    /// <summary>identical, cut, altered or different.</summary>
    public static string Of(WordingRelation relation) => relation switch
    {
        WordingRelation.Identical => "identical",
        WordingRelation.Cut => "cut",
        WordingRelation.Altered => "altered",
        _ => "different",
    };

    /// <summary>Such as <c>negation</c> or <c>cut-front</c>.</summary>
    public static string Of(ChangeKind kind) => string.Concat(kind.ToString().Select(static (c, i) =>
        char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
