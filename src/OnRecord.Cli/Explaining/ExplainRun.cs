using System.Text;
using System.Text.Json;
using OnRecord.Checks;
using OnRecord.Cli.Checking;
using OnRecord.Cli.CheckSettings;
using OnRecord.Cli.Formats;
using OnRecord.Cli.Screens;

namespace OnRecord.Cli.Explaining;

/// <summary>One run of <c>onrecord explain</c>.</summary>
internal sealed class ExplainRun(ExplainRequest request, Screen screen)
{
    // Columns that a code and a level fill in the list.
    private const int CodeColumns = 8;

    /// <summary>Explains; the result is the exit code.</summary>
    /// <exception cref="OnRecordException">There is no such rule or error (OR9604).</exception>
    public int Run()
    {
        var written = request.Code switch
        {
            null => request.Format == "json" ? JsonText.Page(WriteRules) : List(),
            var code when RuleNames.Find(code) is { } rule =>
                request.Format == "json" ? JsonText.Page(json => Write(json, rule)) : Page(rule),
            var code when ExplainPages.Error(code.Trim().ToUpperInvariant()) is { } page => Rendered(page),
            var code => throw SettingErrors.NoRule(code),
        };
        screen.Output.Write(Encoding.UTF8.GetBytes(written));
        return ExitCode.Done;
    }

    private string List()
    {
        var page = new InkedText(screen.Width, screen.Colour);
        foreach (var rule in CheckRules.All)
        {
            page.AddVerbatim(rule.Code.PadRight(CodeColumns), Ink.Strong).AddVerbatim(rule.Name)
                .AddVerbatim($" ({rule.Level.Word()})", Ink.Faint).EndLine();
            page.Indent = CodeColumns;
            page.Add(rule.Summary).EndLine();
            page.Indent = 0;
        }

        return page.ToString();
    }

    private string Page(CheckRule rule) => Rendered(ExplainPages.Rule(rule));

    private string Rendered(string page) => new PlainMarkdown(new InkedText(screen.Width, screen.Colour)).Render(page);

    private static void WriteRules(Utf8JsonWriter json) =>
        json.WriteList("rules", CheckRules.All, static (json, rule) =>
    {
        json.WriteStartObject();
        WriteMembers(json, rule);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, CheckRule rule)
    {
        WriteMembers(json, rule);
        json.WriteString("page", ExplainPages.Rule(rule));
    }

    private static void WriteMembers(Utf8JsonWriter json, CheckRule rule)
    {
        json.WriteString("code", rule.Code);
        json.WriteString("name", rule.Name);
        json.WriteString("level", rule.Level.Word());
        json.WriteString("summary", rule.Summary);
    }
}
