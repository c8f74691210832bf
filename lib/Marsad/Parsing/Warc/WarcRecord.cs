namespace Marsad.Parsing.Warc;

/// <summary>A record of a WARC file (ISO 28500).</summary>
/// <param name="Headers">Named fields, in any case.</param>
/// <param name="Block">The content, to be read before the next record is asked for.</param>
internal sealed record WarcRecord(IReadOnlyDictionary<string, string> Headers, Stream Block)
{
    public string? Type => Headers.GetValueOrDefault("WARC-Type");
    public string? ContentType => Headers.GetValueOrDefault("Content-Type");
    public string? TargetUri => Headers.GetValueOrDefault("WARC-Target-URI")?.Trim('<', '>');
}
