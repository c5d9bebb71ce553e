namespace OnRecord.Wordings;

/// <summary>Which wordings of a collection may be of the same utterance as one of them.</summary>
/// <param name="index">The wording's index in the collection.</param>
/// <returns>Indexes of candidates, in any order; those not below <paramref name="index"/> are passed over, since each
/// pair is looked at once.</returns>
internal delegate IEnumerable<int> CandidateSource(int index);
