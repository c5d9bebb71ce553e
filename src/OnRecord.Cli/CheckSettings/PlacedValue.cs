using System.Text.Json;

namespace OnRecord.Cli.CheckSettings;

/// <summary>A JSON value with where it stands in its file.</summary>
/// <param name="Kind">What it is; true and false are themselves.</param>
/// <param name="Line">Its line, counted from 1.</param>
/// <param name="Column">Its column in UTF-16 code units, counted from 1.</param>
internal sealed record PlacedValue(JsonTokenType Kind, int Line, int Column)
{
    /// <summary>A string's characters; empty for other values.</summary>
    public string Text { get; init; } = "";

    /// <summary>A list's items; none for other values.</summary>
    public IReadOnlyList<PlacedValue> Items { get; init; } = [];

    /// <summary>An object's members in order, each name as a value with its place; none for other values.</summary>
    public IReadOnlyList<(PlacedValue Name, PlacedValue Value)> Members { get; init; } = [];
}
