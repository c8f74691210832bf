using Azure.Data.Tables;
using Marsad.Storage.Keys;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>Reads ranges of the catalogue of entities in the order of its keys.</summary>
public sealed class EntityScan(StorageAccount account)
{
    /// <summary>The row of an entity by its id; null when no article names it.</summary>
    public async Task<EntityRow?> FindAsync(string id, CancellationToken cancellationToken)
    {
        await account.ReadyAsync(cancellationToken);
        var row = await account.Directory.GetEntityIfExistsAsync<EntityRow>(DirectoryKeys.Entities, DirectoryKeys.EntityById(id), cancellationToken: cancellationToken);
        return row.HasValue ? row.Value : null;
    }

    /// <summary>The rows whose keys begin with a text.</summary>
    /// <param name="prefix">Not empty; of letters, digits, spaces and separators, so that something sorts behind its last character.</param>
    /// <param name="after">Row key at which the last page ended; null for the first page.</param>
    /// <param name="pageSize">Rows a request asks for, at most 1,000.</param>
    public async IAsyncEnumerable<EntityRow> ReadAsync(
        string prefix, string? after, int pageSize, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await account.ReadyAsync(cancellationToken);
        var to = prefix[..^1] + (char)(prefix[^1] + 1);
        var filter = after is null
            ? TableClient.CreateQueryFilter($"PartitionKey eq {DirectoryKeys.Entities} and RowKey ge {prefix} and RowKey lt {to}")
            : TableClient.CreateQueryFilter($"PartitionKey eq {DirectoryKeys.Entities} and RowKey gt {after} and RowKey lt {to}");
        await foreach (var row in account.Directory.QueryAsync<EntityRow>(filter, pageSize, cancellationToken: cancellationToken)) yield return row;
    }
}
