using System.Text.Json;
using OnRecord.Reports;
using OnRecord.Text;

namespace OnRecord.Cli.Formats;

/// <summary>One JSON object a line and report: the contract <c>onrecord/1</c>, on which scripts build.</summary>
internal sealed class JsonLinesFormat(bool withText) : IReadingFormat
{
    /// <summary>Name and version of the contract.</summary>
    public const string Schema = "onrecord/1";

    /// <inheritdoc/>
    public Piece Write(ShownReading shown, int number) => Line(shown.Reading.Report.Id, json =>
    {
        var places = new Places(shown, withText);
        json.WriteString("schema", Schema);
        WriteReport(json, shown);
        new JsonStatements(json, shown, places).Write();
        WriteRepairs(json, places);
    });

    /// <inheritdoc/>
    public Piece Write(ReportFailure failure) => Line(failure.Id, json =>
    {
        json.WriteStartObject("error");
        json.WriteString("code", failure.Code);
        json.WriteString("message", failure.Message);
        json.WriteEndObject();
    });

    private static Piece Line(string id, Action<Utf8JsonWriter> write) => new(id, JsonText.Line(json =>
    {
        json.WriteString("id", id);
        write(json);
    }));

    private void WriteReport(Utf8JsonWriter json, ShownReading shown)
    {
        var report = shown.Reading.Report;
        json.WriteStartObject("report");
        json.WriteString("address", report.Address);
        json.WriteString("outlet", report.Outlet);
        json.WriteString("title", report.Title);
        json.WriteString("byline", report.Byline);
        json.WriteString("published", report.Published);
        json.WriteString("language", report.Language);
        json.WriteString("sha256", report.Sha256);
        json.WriteReason(shown.Reason);
        if (withText)
        {
            json.WriteString("text", report.Text);
        }

        json.WriteEndObject();
    }

    private static void WriteRepairs(Utf8JsonWriter json, Places places)
    {
        json.WriteStartArray("repairs");
        foreach (var quotation in places.Reading.Text.Quotations.Where(quotation =>
            quotation.Repair != QuotationRepair.None))
        {
            WriteRepair(json, quotation.Span, Word(quotation.Repair), places);
        }

        foreach (var word in places.Reading.MixedScripts)
        {
            WriteRepair(json, word, "mixed-script", places);
        }

        json.WriteEndArray();
    }

    private static void WriteRepair(Utf8JsonWriter json, TextSpan span, string repair, Places places)
    {
        json.WriteStartObject();
        json.WriteSpan("span", span, places);
        json.WriteString("repair", repair);
        json.WriteEndObject();
    }

    private static string Word(QuotationRepair repair) => repair switch
    {
        QuotationRepair.Mismatched => "mismatched",
        QuotationRepair.Unclosed => "unclosed",
        QuotationRepair.Unopened => "unopened",
        _ => "none",
    };
}
