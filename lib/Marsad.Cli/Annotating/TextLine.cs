namespace Marsad.Cli.Annotating;

/// <summary>A line of a JSON Lines file: a text that is known to be one.</summary>
/// <param name="Id">Becomes the document's id as it stands.</param>
/// <param name="Published">ISO 8601 date, with or without time; null when unknown.</param>
internal sealed record TextLine(string? Id, string? Text, string? Published);
