namespace OnRecord.Training.Corpora;

/// <summary>The texts that speakers are learned from, read once.</summary>
/// <param name="Gum">People's marks; the documents of <see cref="GumSplit.HeldOut"/> are left out.</param>
/// <param name="Polnear">A program's marks, on news.</param>
/// <param name="LitBank">People's marks, on novels.</param>
public sealed record CoreferenceData(
    IReadOnlyList<CoreferenceText> Gum, IReadOnlyList<CoreferenceText> Polnear, IReadOnlyList<CoreferenceText> LitBank)
{
    /// <summary>Reads what may be learned from, in a folder laid out as docs/model.md says.</summary>
    /// <exception cref="OnRecordException">A part is missing or breaks its format (OR9301 to OR9304).</exception>
    public static CoreferenceData ForTraining(string folder) => new(
        [.. Coreference.ReadGum(Path.Combine(folder, "gum")).Where(text => GumSplit.IsForTraining(text.Name))],
        Coreference.ReadCoreNlp(Path.Combine(folder, "polnear", "train")),
        Coreference.ReadLitBank(Path.Combine(folder, "litbank")));
}
