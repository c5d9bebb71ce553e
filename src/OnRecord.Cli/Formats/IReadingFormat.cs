using OnRecord.Reports;

namespace OnRecord.Cli.Formats;

/// <summary>A way to write readings down.</summary>
/// <remarks>The <c>Write</c> methods are called from many threads at once; everything else from one.</remarks>
internal interface IReadingFormat
{
    /// <summary>What stands before the first report.</summary>
    string Head => "";

    /// <summary>What stands between two reports.</summary>
    string Between => "";

    /// <summary>What stands after the last report.</summary>
    string Foot => "";

    /// <summary>What may be shown of the reading of the input that has <paramref name="number"/> others before
    /// it.</summary>
    Piece Write(ShownReading shown, int number);

    /// <summary>An input that could not be read; null where the format has no room for that.</summary>
    Piece? Write(ReportFailure failure) => null;
}
