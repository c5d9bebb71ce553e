namespace OnRecord.Wordings.Index;

/// <summary>A wording as the index takes it.</summary>
/// <param name="Id">Its number, above 0; given in ascending order and never to another wording, even after
/// removal.</param>
/// <param name="Words">Its folded words, divided by one space each.</param>
internal readonly record struct IndexedWording(long Id, string Words);
