using System.Globalization;

namespace OnRecord.Training.Corpora;

/// <summary>One mention of an entity, as GUM marks it.</summary>
/// <param name="Fields"><c>GRP-etype-infstat-salience-centering-minspan-…</c>, as far as given.</param>
/// <param name="Range">Its tokens.</param>
internal sealed record EntityMention(string[] Fields, TokenRange Range)
{
    private const int TypeField = 1;
    private const int HeadField = 5;

    /// <summary>The entity that it mentions, by number.</summary>
    public string Entity => Fields[0].Split('[')[0];

    /// <summary>False for the second and later parts of a mention in parts, such as <c>3[2/2]</c>.</summary>
    public bool IsFirstPart => Fields[0].Split('[') is [_] or [_, ['1', '/', ..]];

    /// <summary>GUM's word for what it is, such as <c>person</c>; empty where it isn't given.</summary>
    public string Type => Fields.Length > TypeField ? Fields[TypeField] : "";

    /// <summary>The tokens of its shortest form (<c>minspan</c>, counted from 1 in the mention); all of them where it
    /// isn't given.</summary>
    public TokenRange Head()
    {
        var numbers = Fields.Length > HeadField ? Fields[HeadField].Split(',').Select(Number).ToList() : [0];
        var head = new TokenRange(Range.First + numbers.Min() - 1, Range.First + numbers.Max());
        return numbers.Min() >= 1 && head.End <= Range.End ? head : Range;
    }

    private static int Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
