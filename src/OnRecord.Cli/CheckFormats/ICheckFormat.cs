using OnRecord.Cli.Checking;
using OnRecord.Cli.Formats;
using OnRecord.Reports;

namespace OnRecord.Cli.CheckFormats;

/// <summary>A way to write findings down.</summary>
/// <remarks>The <c>Write</c> methods are called from many threads at once; everything else from one.</remarks>
internal interface ICheckFormat
{
    /// <summary>What stands before the first report.</summary>
    string Head => "";

    /// <summary>What stands between two reports that have something to say.</summary>
    string Between => "";

    /// <summary>What the format says of the report of the input that has <paramref name="number"/> others before
    /// it.</summary>
    Piece Write(ShownCheck check, int number);

    /// <summary>An input that could not be read; null where the format has no room for that among the
    /// reports.</summary>
    Piece? Write(ReportFailure failure) => null;

    /// <summary>What stands after the last report.</summary>
    string Foot(CheckSummary summary) => "";
}
