using System.Text;

namespace OnRecord.Reports.Tests.Support;

/// <summary>Reads inputs and says what became of them.</summary>
internal static class Outcomes
{
    public const string English = "The minister said that the bridge would open in May, and that he was glad of it.";

    public static List<ReportOutcome> Of(params string[] inputs) => [.. ReportSource.From(inputs).Read()];

    public static List<ReportOutcome> OfStandardInput(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return [.. ReportSource.From(["-"], new() { StandardInput = stream }).Read()];
    }

    public static List<ReportOutcome> OfStandardInput(string text) => OfStandardInput(Encoding.UTF8.GetBytes(text));

    public static Report Single(IEnumerable<ReportOutcome> outcomes) =>
        Assert.IsType<ReportRead>(Assert.Single(outcomes)).Report;

    public static ReportFailure Failure(IEnumerable<ReportOutcome> outcomes) =>
        Assert.IsType<ReportFailure>(Assert.Single(outcomes));

    /// <summary>Ids and codes, such as <c>a b! OR9008</c>, in order.</summary>
    public static string Summary(IEnumerable<ReportOutcome> outcomes) =>
        string.Join(' ', outcomes.Select(o => o is ReportFailure f ? $"{o.Id}!{f.Code}" : o.Id));
}
