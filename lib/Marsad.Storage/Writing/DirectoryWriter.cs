using System.Collections.Concurrent;
using Azure.Data.Tables;
using Marsad.Document;
using Marsad.Storage.Keys;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Writing;

/// <summary>Writes where keys occur and which entities there are.</summary>
/// <remarks>Directory rows are never deleted, so a row that this process wrote once need not be written again.</remarks>
public sealed class DirectoryWriter(StorageAccount account)
{
    private const int MaxKnown = 200_000;
    private readonly ConcurrentDictionary<(string Partition, string Row), byte> _known = new();

    public async Task WriteAsync(IndexRows rows, int shard, IReadOnlyList<Entity> entities, CancellationToken cancellationToken)
    {
        var month = rows.Sort.Month;
        var year = DirectoryKeys.YearPartition(month);
        var occurrences = rows.Keys.Where(key => key.HasDirectory).Select(key => new TableEntity(year, DirectoryKeys.Occurrence(key, month, shard)));
        await WriteNewAsync(occurrences, cancellationToken);
        await WriteNewAsync(entities.SelectMany(CatalogueRows), cancellationToken);
        await WriteNewAsync([new TableEntity(DirectoryKeys.Years, DirectoryKeys.YearRow(year))], cancellationToken);
    }

    private static IEnumerable<EntityRow> CatalogueRows(Entity entity)
    {
        yield return EntityRow.Create(DirectoryKeys.EntityById(entity.Id), entity);
        foreach (var name in EntityNames.Keys(entity.Name.Ar, entity.Name.En)) yield return EntityRow.Create(DirectoryKeys.EntityByName(name, entity.Id), entity);
    }

    private async Task WriteNewAsync(IEnumerable<ITableEntity> rows, CancellationToken cancellationToken)
    {
        var fresh = rows.Where(row => !_known.ContainsKey((row.PartitionKey, row.RowKey))).DistinctBy(row => row.RowKey).ToList();
        if (fresh.Count == 0) return;
        await TableBatches.UpsertAsync(account.Directory, fresh, cancellationToken);
        if (_known.Count > MaxKnown) _known.Clear();
        foreach (var row in fresh) _known[(row.PartitionKey, row.RowKey)] = 0;
    }
}
