namespace OnRecord.Checks.Captivity;

/// <summary>A captive's name.</summary>
/// <param name="Place">The name.</param>
/// <param name="Shown">The words that show the captivity.</param>
/// <param name="Kind">How they are held.</param>
/// <param name="IsSure">False where only the order of sentences tells whose name it is.</param>
internal readonly record struct CaptiveName(
    FindingPlace Place, FindingPlace Shown, ProtectionKind Kind, bool IsSure = true);
