namespace OnRecord.Cli.Checking;

/// <summary>A place in a text as editors tell it.</summary>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column in Unicode code points, counted from 1.</param>
/// <param name="UnitColumn">The column in UTF-16 code units, counted from 1.</param>
internal readonly record struct LinePlace(int Line, int Column, int UnitColumn);
