using Marsad.Storage.Keys;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>Lists the entities that articles name.</summary>
public sealed class EntityQueries(EntityScan scan, FuzzyNames fuzzy)
{
    // A filter that few entities pass must not read the whole catalogue silently: the page ends here, and the cursor goes on.
    private const int MaxRowsRead = 2_000;

    // Rows a request asks for where a filter may refuse most of them.
    private const int FilteredPage = 200;

    /// <summary>One page: with a name in order of the names from the word that matches, otherwise of ids; misspelt names best first, all on one page.</summary>
    /// <param name="after">Row key at which the last page ended; null for the first page.</param>
    public async Task<EntityPage> ListAsync(EntityFilter filter, int limit, string? after, CancellationToken cancellationToken)
    {
        var name = filter.Name is null ? null : EntityNames.Normalize(filter.Name);
        if (name is not null && filter.Fuzzy == true) return await fuzzy.ListAsync(name, filter, limit, cancellationToken);
        var page = await ListAsync(PrefixOf(name), filter, limit, after, cancellationToken);
        var isFuzzy = name is not null && filter.Fuzzy is null && after is null && page is { Items.Count: 0, Next: null };
        return isFuzzy ? await fuzzy.ListAsync(name!, filter, limit, cancellationToken) : page;
    }

    /// <summary>An entity, or null when no article names it.</summary>
    public async Task<EntityItem?> FindAsync(string id, CancellationToken cancellationToken) =>
        await scan.FindAsync(id, cancellationToken) is { } row ? EntityItem.Of(row) : null;

    /// <summary>Whether a sort key of a cursor belongs to the list of a name, or with null to that of ids.</summary>
    public static bool IsCursor(string? name, string sortKey) =>
        sortKey.StartsWith(PrefixOf(name is null ? null : EntityNames.Normalize(name)), StringComparison.Ordinal) && !sortKey.Any(char.IsControl);

    private static string PrefixOf(string? normalisedName) => normalisedName is null ? DirectoryKeys.IdPrefix : DirectoryKeys.NamePrefix(normalisedName);

    private async Task<EntityPage> ListAsync(string prefix, EntityFilter filter, int limit, string? after, CancellationToken cancellationToken)
    {
        var items = new List<EntityItem>();
        var (last, read) = ("", 0);
        await foreach (var row in scan.ReadAsync(prefix, after, filter.AcceptsAll ? limit + 1 : FilteredPage, cancellationToken))
        {
            if (items.Count == limit || read == MaxRowsRead) return new EntityPage(items, Cursor.Write(last), new EntitySearch(false, read, false));
            last = row.RowKey;
            read++;
            if (filter.Accepts(row) && IsFirst(row, prefix)) items.Add(EntityItem.Of(row));
        }

        return new EntityPage(items, null, new EntitySearch(false, read, false));
    }

    // Several words of an entity's names may begin so: it is listed at the first, wherever the pages end.
    private static bool IsFirst(EntityRow row, string prefix) => prefix == DirectoryKeys.IdPrefix || row.RowKey == EntityNames
        .Keys(row.NameAr, row.NameEn)
        .Select(name => DirectoryKeys.EntityByName(name, row.EntityId))
        .Where(key => key.StartsWith(prefix, StringComparison.Ordinal))
        .Min(StringComparer.Ordinal);
}
