namespace OnRecord.Settings;

/// <summary>A noun phrase, in tokens.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Head">Its head noun; the last word of the name where that is one; an adjective in "the
/// elderly".</param>
/// <param name="End">Just past its last token, with what follows behind "of" or "and".</param>
internal readonly record struct NounPhrase(int First, int Head, int End);
