using Azure.Data.Tables;
using Marsad.Storage.Keys;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>Lists the entities that articles name.</summary>
public sealed class EntityQueries(StorageAccount account)
{
    private const int MaxRowsRead = 2_000;

    /// <summary>One page: with a name prefix in order of names, otherwise of ids.</summary>
    /// <param name="name">Beginning of an Arabic or English name, spelling variants folded; null for all.</param>
    /// <param name="type">Entity type such as GPE, or null.</param>
    /// <param name="after">Row key at which the last page ended; null for the first page.</param>
    public async Task<Page<EntityItem>> ListAsync(string? name, string? type, int limit, string? after, CancellationToken cancellationToken)
    {
        await account.ReadyAsync(cancellationToken);
        var prefix = name is null ? "e|" : DirectoryKeys.NamePrefix(EntityNames.Normalize(name));
        var items = new List<EntityItem>();
        var (last, read) = ("", 0);
        await foreach (var row in RowsAsync(prefix, type, after, limit + 1, cancellationToken))
        {
            if (items.Count == limit || read++ == MaxRowsRead) return new Page<EntityItem>(items, Cursor.Write(last));
            last = row.RowKey;
            if (items.TrueForAll(item => item.Id != row.EntityId)) items.Add(EntityItem.Of(row));
        }

        return new Page<EntityItem>(items, null);
    }

    /// <summary>An entity, or null when no article names it.</summary>
    public async Task<EntityItem?> FindAsync(string id, CancellationToken cancellationToken)
    {
        await account.ReadyAsync(cancellationToken);
        var row = await account.Directory.GetEntityIfExistsAsync<EntityRow>(
            DirectoryKeys.Entities, DirectoryKeys.EntityById(id), cancellationToken: cancellationToken);
        return row.HasValue ? EntityItem.Of(row.Value!) : null;
    }

    private IAsyncEnumerable<EntityRow> RowsAsync(string prefix, string? type, string? after, int pageSize, CancellationToken cancellationToken)
    {
        var to = prefix[..^1] + (char)(prefix[^1] + 1);
        var range = after is null
            ? TableClient.CreateQueryFilter($"PartitionKey eq {DirectoryKeys.Entities} and RowKey ge {prefix} and RowKey lt {to}")
            : TableClient.CreateQueryFilter($"PartitionKey eq {DirectoryKeys.Entities} and RowKey gt {after} and RowKey lt {to}");
        var filter = type is null ? range : range + " and " + TableClient.CreateQueryFilter($"Type eq {type}");
        return account.Directory.QueryAsync<EntityRow>(filter, pageSize, cancellationToken: cancellationToken);
    }
}
