using System.Text.Json;
using OnRecord.Checks;
using OnRecord.Cli.Checking;
using OnRecord.Cli.Explaining;
using OnRecord.Cli.Formats;

namespace OnRecord.Cli.CheckFormats;

/// <summary>The program and its rules, as SARIF describes a tool.</summary>
internal static class SarifTool
{
    /// <summary>Writes the tool.</summary>
    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "OnRecord");
        json.WriteString("semanticVersion", ProgramVersion.Text);
        json.WriteList("rules", CheckRules.All, Write);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes a property with a text.</summary>
    public static void WriteMessage(this Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CheckRule rule)
    {
        var page = ExplainPages.Rule(rule);
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        json.WriteString("name", rule.Name);
        json.WriteMessage("shortDescription", rule.Summary);
        json.WriteMessage("fullDescription", ExplainPages.Summary(page) ?? rule.Summary);
        json.WriteStartObject("help");
        json.WriteString("text", ExplainPages.Plain(page));
        json.WriteString("markdown", page);
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", rule.Level.Word());
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
