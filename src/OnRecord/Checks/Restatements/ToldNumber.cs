using OnRecord.Checks.Facts;

namespace OnRecord.Checks.Restatements;

/// <summary>A number of a sentence with the words beside it.</summary>
/// <param name="Amount">The number.</param>
/// <param name="Span">Its words, unit included.</param>
/// <param name="Next">Key of the nearest telling word behind it; 0 where none is near.</param>
/// <param name="Before">Key of the nearest telling word before it; 0 where none is near.</param>
internal readonly record struct ToldNumber(Amount Amount, TextSpan Span, ulong Next, ulong Before);
