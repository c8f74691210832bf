using Marsad.Storage.Keys;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>Finds entities by a misspelt name, among names that begin with the same letter.</summary>
public sealed class FuzzyNames(EntityScan scan)
{
    /// <summary>Names compared at most of those that begin with the same letter, and again of those with the same two.</summary>
    public const int MaxCompared = 2_000;

    private const int PageSize = 1_000;

    // A name of so many letters may differ by one, a longer one by two.
    private const int ShortName = 5;

    /// <summary>The nearest names first: fewest letters that differ, then the names with least beyond what was asked.</summary>
    /// <param name="name">As <see cref="EntityNames.Normalize"/> gives it, not empty.</param>
    public async Task<EntityPage> ListAsync(string name, EntityFilter filter, int limit, CancellationToken cancellationToken)
    {
        // Every name with the article is listed without it too, among names that begin with different letters.
        var asked = EntityNames.WithoutArticle(name);
        var most = asked.Count(c => c != ' ') <= ShortName ? 1 : 2;
        var words = asked.Count(c => c == ' ') + 1;
        var parts = await Task.WhenAll(asked.Take(2).Select((_, i) => ReadAsync(asked[..(i + 1)], cancellationToken)));
        var candidates = parts.SelectMany(part => part).DistinctBy(row => row.RowKey, StringComparer.Ordinal).ToList();
        var found =
            from row in candidates
            where filter.Accepts(row)
            let key = DirectoryKeys.NameOf(row.RowKey)
            let distance = EditDistance.Between(asked, Beginning(key, words), most)
            where distance <= most
            orderby distance, key.Length, row.RowKey
            select EntityItem.Of(row);
        var search = new EntitySearch(true, candidates.Count, parts.Any(part => part.Count == MaxCompared));
        return new EntityPage([.. found.DistinctBy(item => item.Id, StringComparer.Ordinal).Take(limit)], null, search);
    }

    private async Task<List<EntityRow>> ReadAsync(string letters, CancellationToken cancellationToken)
    {
        var found = new List<EntityRow>();
        await foreach (var row in scan.ReadAsync(DirectoryKeys.NamePrefix(letters), null, PageSize, cancellationToken))
        {
            found.Add(row);
            if (found.Count == MaxCompared) break;
        }

        return found;
    }

    private static ReadOnlySpan<char> Beginning(string key, int words)
    {
        var end = -1;
        for (var i = 0; i < words; i++)
        {
            end = key.IndexOf(' ', end + 1);
            if (end < 0) return key;
        }

        return key.AsSpan(0, end);
    }
}
