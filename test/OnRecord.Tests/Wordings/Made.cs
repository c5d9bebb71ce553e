using OnRecord.Wordings;

namespace OnRecord.Tests.Wordings;

/// <summary>Wordings made for a test.</summary>
internal static class Made
{
    public static ReportedWording Wording(
        string text, string report = "gazette", string? published = "2031-05-02", WordingSpeaker? speaker = null) =>
        new()
        {
            Report = report,
            Published = published,
            Speaker = speaker,
            Wording = new Wording { Spans = [new TextSpan(0, text.Length)], Text = text },
        };

    public static WordingSpeaker Speaker(string given, string family, double confidence = 0.95) =>
        new($"{given} {family}", SpeakerKind.Person, confidence)
        {
            NameParts = new PersonName { Given = given, Family = family },
        };

    public static WordingComparison Compare(string one, string other) =>
        WordingComparison.Of(Wording(one), Wording(other, "courier"));
}
