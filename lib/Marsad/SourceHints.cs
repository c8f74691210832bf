namespace Marsad;

/// <summary>What the uploader knows about a file; each wins over what the file itself says. Null where unknown.</summary>
/// <param name="Url">Canonical address of the article.</param>
/// <param name="Published">ISO 8601 date or date and time of publication.</param>
/// <param name="Outlet">Name of the publishing outlet.</param>
public sealed record SourceHints(string? Url = null, string? Published = null, string? Outlet = null)
{
    public static SourceHints None { get; } = new();
}
