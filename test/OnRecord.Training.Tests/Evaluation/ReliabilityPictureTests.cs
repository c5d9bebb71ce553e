using System.Xml.Linq;
using OnRecord.Training.Evaluation;
using Xunit;

namespace OnRecord.Training.Tests.Evaluation;

public sealed class ReliabilityPictureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    // Bins of equal width: four with a mean of 0.5, of which all are right, and one of 0.95 that is wrong.
    private static readonly ReliabilityCurve Statements = new(
        "statements <all>", Calibration.Of([(0.5, true), (0.5, true), (0.5, true), (0.5, true), (0.95, false)]));

    private static readonly ReliabilityCurve Speakers = new(
        "speakers", Calibration.OfDeciles([(0.25, true), (0.75, true), (1, false)]));

    [Fact]
    public void Draw_places_a_point_for_each_filled_bin()
    {
        var points = Points(ReliabilityPicture.Draw([Statements]), "circle");
        Assert.Equal(["270", "450"], points.Select(point => point.Attribute("cx")!.Value));
        Assert.Equal(["20", "420"], points.Select(point => point.Attribute("cy")!.Value));
    }

    [Fact]
    public void Draw_tells_counts_by_areas()
    {
        var points = Points(ReliabilityPicture.Draw([Statements]), "circle");
        Assert.Equal([14, 7], points.Select(point => (double)point.Attribute("r")!));
    }

    [Fact]
    public void Draw_tells_the_curves_apart_by_form_and_in_the_legend()
    {
        var picture = ReliabilityPicture.Draw([Statements, Speakers]);
        Assert.Equal((2, 3), (Points(picture, "circle").Count, Points(picture, "rect").Count));
        var words = XDocument.Parse(picture).Descendants(Svg + "text").Select(text => text.Value).ToList();
        Assert.Contains("statements <all> (calibration error 0.590)", words);
        Assert.Contains("speakers (calibration error 0.667)", words);
        Assert.Contains("mean confidence", words);
        Assert.Contains("share that was right", words);
    }

    [Fact]
    public void Draw_describes_itself_to_screen_readers()
    {
        var svg = XDocument.Parse(ReliabilityPicture.Draw([Statements, Speakers])).Root!;
        Assert.Equal("img", (string?)svg.Attribute("role"));
        Assert.Equal("title description", (string?)svg.Attribute("aria-labelledby"));
        Assert.Equal("Reliability of confidences", svg.Element(Svg + "title")!.Value);
        Assert.EndsWith(
            "statements <all>: expected calibration error 0.5900, 5 predictions. "
            + "speakers: expected calibration error 0.6667, 3 predictions.",
            svg.Element(Svg + "desc")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_a_curve_without_predictions_has_its_place_in_the_legend_alone()
    {
        var picture = ReliabilityPicture.Draw([new ReliabilityCurve("none", Calibration.Of([]))]);
        Assert.Empty(Points(picture, "circle"));
        Assert.Empty(XDocument.Parse(picture).Descendants(Svg + "polyline"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void Draw_refuses_other_than_one_or_two_curves(int count) => Assert.Throws<ArgumentOutOfRangeException>(
        () => ReliabilityPicture.Draw([.. Enumerable.Repeat(Speakers, count)]));

    // Without the legend's, which stands below the axes.
    private static List<XElement> Points(string picture, string form) =>
        [.. XDocument.Parse(picture).Descendants(Svg + form)
            .Where(point => point.Element(Svg + "title") is { Value: ['c', 'o', 'n', 'f', ..] })];
}
