namespace Marsad.Functions.Formats;

/// <summary>A column of a CSV file.</summary>
/// <param name="Value">Text, number, truth value, time or null.</param>
internal sealed record Column<T>(string Name, Func<T, object?> Value);
