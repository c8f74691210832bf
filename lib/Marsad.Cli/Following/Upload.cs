namespace Marsad.Cli.Following;

/// <summary>A file that the app took.</summary>
/// <param name="ContentHash">As documents write it; tells the new content's document from that of an older upload of the same name.</param>
internal sealed record Upload(string Name, string Id, string ContentHash);
