namespace OnRecord.Statements;

/// <summary>What a token can be the anchor of.</summary>
internal static class AnchorKinds
{
    /// <summary>Of nothing.</summary>
    internal const int None = 0;

    /// <summary>Of a statement: the most telling token of its cue.</summary>
    internal const int Cue = 1;

    /// <summary>Of a statement without a cue: the first token of its content.</summary>
    internal const int Content = 2;

    /// <summary>How many there are.</summary>
    internal const int Count = 3;
}
