using System.Globalization;
using System.Security;
using System.Text;

namespace OnRecord.Training.Evaluation;

/// <summary>Draws reliability curves as SVG: the mean confidence of each bin to the right, the share that was right
/// upwards; where confidences can be believed, points lie on the diagonal.</summary>
/// <remarks>Readable on light and dark pages, without colour (the curves differ in the form of their points), and by
/// screen readers (title and description, and the figures of each point). A point's area tells its bin's count, in the
/// same measure for both curves.</remarks>
public static class ReliabilityPicture
{
    private const int Side = 400;
    private const int Left = 70;
    private const int Top = 20;
    private const int Steps = 5;
    private const double LargestRadius = 14;
    private const double SmallestRadius = 2.5;

    // Colours with a contrast of 4.5 or more to their backgrounds; the background is painted because the picture can't
    // know the page's.
    private const string Style = """
        <style>
          .back { fill: #ffffff } .grid { stroke: #d8dee4 } .diagonal { stroke: #59636e; stroke-dasharray: 6 5 }
          text { font: 14px system-ui, sans-serif; fill: #1f2328 }
          .middle { text-anchor: middle } .end { text-anchor: end }
          .curve0 { stroke: #0550ae; fill: #0550ae } .curve1 { stroke: #a04100; fill: #a04100 }
          .line { fill-opacity: 0; stroke-width: 1.5 } .point { fill-opacity: 0.45; stroke-width: 1.5 }
          @media (prefers-color-scheme: dark) {
            .back { fill: #0d1117 } .grid { stroke: #30363d } .diagonal { stroke: #9198a1 } text { fill: #e6edf3 }
            .curve0 { stroke: #79c0ff; fill: #79c0ff } .curve1 { stroke: #ffa657; fill: #ffa657 }
          }
        </style>
        """;

    /// <summary>An SVG document of one or two curves, with line feeds; the same for equal curves.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="curves"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are no curves, or more than two.</exception>
    public static string Draw(IReadOnlyList<ReliabilityCurve> curves)
    {
        ArgumentNullException.ThrowIfNull(curves);
        ArgumentOutOfRangeException.ThrowIfZero(curves.Count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(curves.Count, 2);
        var (width, height) = (Left + Side + 30, Top + Side + 60 + (24 * curves.Count));
        var svg = new StringBuilder();
        svg.Append(Invariant($"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"
                role="img" aria-labelledby="title description">
            <title id="title">Reliability of confidences</title>
            <desc id="description">{Description(curves)}</desc>
            {Style}
            <rect class="back" width="100%" height="100%"/>

            """));
        AppendAxes(svg);
        var most = curves.SelectMany(static curve => curve.Calibration.Bins).Max(static bin => bin.Count);
        for (var i = 0; i < curves.Count; i++)
        {
            AppendCurve(svg, curves[i], i, most);
            AppendLegend(svg, curves[i], i);
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static string Description(IReadOnlyList<ReliabilityCurve> curves) => SecurityElement.Escape(
        "Mean confidence against the share that was right. On the dashed diagonal both are equal. "
        + string.Join(' ', curves.Select(Summary)))!;

    private static string Summary(ReliabilityCurve curve) => Invariant(
        $"{curve.Name}: expected calibration error {curve.Calibration.ExpectedError:F4}, {Count(curve)} predictions.");

    private static int Count(ReliabilityCurve curve) => curve.Calibration.Bins.Sum(static bin => bin.Count);

    private static void AppendAxes(StringBuilder svg)
    {
        for (var step = 0; step <= Steps; step++)
        {
            var share = (double)step / Steps;
            svg.Append(Invariant($"""
                <path class="grid" d="M{X(share)} {Top}v{Side}M{Left} {Y(share)}h{Side}"/>
                <text class="middle" x="{X(share)}" y="{Top + Side + 20}">{share:F1}</text>
                <text class="end" x="{Left - 8}" y="{Y(share) + 5}">{share:F1}</text>

                """));
        }

        svg.Append(Invariant($"""
            <path class="diagonal" d="M{Left} {Top + Side}L{Left + Side} {Top}"/>
            <text class="middle" x="{X(0.5)}" y="{Top + Side + 42}">mean confidence</text>
            <text class="middle" transform="translate(22 {Y(0.5)}) rotate(-90)">share that was right</text>

            """));
    }

    private static void AppendCurve(StringBuilder svg, ReliabilityCurve curve, int number, int most)
    {
        var bins = curve.Calibration.Bins.Where(static bin => bin.Count > 0).ToList();
        if (bins.Count == 0)
        {
            return;
        }

        var line = string.Join(' ', bins.Select(bin => Invariant($"{X(bin.Confidence)},{Y(bin.Accuracy)}")));
        svg.Append(Invariant($"<polyline class=\"curve{number} line\" points=\"{line}\"/>\n"));
        foreach (var bin in bins)
        {
            var radius = Math.Max(SmallestRadius, LargestRadius * Math.Sqrt((double)bin.Count / most));
            AppendPoint(svg, number, (X(bin.Confidence), Y(bin.Accuracy), radius), Words(bin));
        }
    }

    private static string Words(CalibrationBin bin) => Invariant(
        $"confidence {bin.Low:F3}–{bin.High:F3}: {bin.Count} predictions, ")
        + Invariant($"mean {bin.Confidence:F3}, right {bin.Accuracy:F3}");

    private static void AppendLegend(StringBuilder svg, ReliabilityCurve curve, int number)
    {
        var y = Top + Side + 66 + (24 * number);
        AppendPoint(svg, number, (Left + 10, y, 7), curve.Name);
        var words = Invariant($"{curve.Name} (calibration error {curve.Calibration.ExpectedError:F3})");
        svg.Append(Invariant($"<text x=\"{Left + 26}\" y=\"{y + 5}\">{SecurityElement.Escape(words)}</text>\n"));
    }

    // The first curve has circles, the second squares of the same area.
    private static void AppendPoint(StringBuilder svg, int number, (double X, double Y, double Radius) at, string words)
    {
        var side = at.Radius * Math.Sqrt(Math.PI);
        var (x, y) = (at.X - (side / 2), at.Y - (side / 2));
        var (name, place) = number == 0
            ? ("circle", Invariant($"cx=\"{at.X:0.#}\" cy=\"{at.Y:0.#}\" r=\"{at.Radius:0.#}\""))
            : ("rect", Invariant($"x=\"{x:0.#}\" y=\"{y:0.#}\" width=\"{side:0.#}\" height=\"{side:0.#}\""));
        var title = SecurityElement.Escape(words);
        svg.Append(Invariant($"<{name} class=\"curve{number} point\" {place}><title>{title}</title></{name}>\n"));
    }

    private static double X(double share) => Math.Round(Left + (Side * share), 1);

    private static double Y(double share) => Math.Round(Top + (Side * (1 - share)), 1);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
