namespace OnRecord.Text;

/// <summary>What a UTF-16 code unit can be part of.</summary>
[Flags]
internal enum CharacterClasses : byte
{
    /// <summary>A mark or symbol.</summary>
    None = 0,

    /// <summary>White space, a control or an invisible format character.</summary>
    Space = 1,

    /// <summary>A lower-case letter.</summary>
    Lower = 2,

    /// <summary>An upper-case or title-case letter.</summary>
    Upper = 4,

    /// <summary>A letter without case.</summary>
    Caseless = 8,

    /// <summary>A digit, or a character that is a number by itself (½).</summary>
    Digit = 16,

    /// <summary>A combining mark, or an invisible joiner: belongs to the character before it.</summary>
    Extender = 32,

    /// <summary>Half of a surrogate pair.</summary>
    Surrogate = 64,

    /// <summary>Ends a line.</summary>
    LineBreak = 128,

    /// <summary>Any letter.</summary>
    Letter = Lower | Upper | Caseless,

    /// <summary>A letter or digit.</summary>
    Alphanumeric = Letter | Digit,
}
