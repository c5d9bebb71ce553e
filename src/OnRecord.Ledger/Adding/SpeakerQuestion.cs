using OnRecord.Ledger.Dialects;

namespace OnRecord.Ledger.Adding;

/// <summary>Who in the ledger a report's speaker is; null for somebody new. Asked for each speaker of a reading in
/// order, within the transaction that adds it, so speakers put before are there to be found.</summary>
internal delegate long? ChooseSpeaker(SpeakerQuestion question, Speaker speaker);

/// <summary>What there is to go by when asking who a speaker is.</summary>
/// <param name="Reading">The reading being added.</param>
/// <param name="Report">The report's identifier; its row is there already.</param>
/// <param name="Database">The ledger, to look in; not to change.</param>
internal sealed record SpeakerQuestion(Reading Reading, long Report, Database Database);
