using Marsad.Search;
using Marsad.Storage.Keys;

namespace Marsad.Storage.Querying;

/// <summary>The keys by which the articles are found that can fit a query.</summary>
internal static class QueryKeys
{
    /// <summary>Most keys that lead: each costs a request for each month and shard, so that beyond them all articles are read for less.</summary>
    internal const int Most = 36;

    /// <summary>The keys of a full-text query; null where none leads, or too many.</summary>
    internal static IReadOnlyList<IndexKey>? Of(SearchQuery query) => query.Root.Lead() is { Keys: { Count: <= Most } keys } ? [.. keys.Select(IndexKey.Of)] : null;
}
