namespace Marsad.Cli.Following;

/// <summary>A file that the app took, or an item that it took out of one.</summary>
/// <param name="ContentHash">As documents write it; tells the new content's document from that of an older upload of the same name. Null for an item.</param>
internal sealed record Upload(string Name, string Id, string? ContentHash)
{
    public bool IsItem => ContentHash is null;
}
