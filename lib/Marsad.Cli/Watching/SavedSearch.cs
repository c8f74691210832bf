namespace Marsad.Cli.Watching;

/// <summary>A search that is remembered with what it has found.</summary>
internal sealed record SavedSearch
{
    /// <summary>Name of the list.</summary>
    public required string List { get; init; }

    /// <summary>Value by filter.</summary>
    public required IReadOnlyDictionary<string, string> Filter { get; init; }

    /// <summary>Keys of the items that were shown, those of the newest items first.</summary>
    public IReadOnlyList<string> Seen { get; init; } = [];
}
