using Azure.Data.Tables;
using Marsad.Document;
using Marsad.Storage.Keys;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Writing;

/// <summary>Writes and removes the index rows of articles.</summary>
public sealed class IndexWriter(StorageAccount account, StorageOptions options)
{
    /// <summary>Partition that an article's rows belong in.</summary>
    public string PartitionOf(OrderKey sort) => IndexKeys.Partition(sort, options.Shards);

    /// <summary>Shard of an article.</summary>
    public int ShardOf(string id) => IndexKeys.Shard(id, options.Shards);

    /// <summary>Writes the rows of one generation; the manifest is in the first transaction, so that rows never outlive it.</summary>
    /// <param name="article">What was read of it; null where nothing was.</param>
    public Task WriteAsync(IndexRows rows, int generation, ArticleDocument? article, CancellationToken cancellationToken)
    {
        var partition = PartitionOf(rows.Sort);
        var keys = rows.Keys.Select(key => IndexKeys.Row(key, rows.Sort, generation)).ToList();
        List<ITableEntity> entries = [.. keys.Select(key => new TableEntity(partition, key))];
        if (article is not null && DigestRow.Create(partition, rows.Sort, generation, article, rows.Words) is { } digest)
        {
            entries.Insert(0, digest);
            keys.Add(digest.RowKey);
        }

        ITableEntity manifest = ManifestRow.Create(partition, rows.Sort.Id, generation, keys);
        return TableBatches.UpsertAsync(account.Index, entries.Prepend(manifest), cancellationToken);
    }

    /// <summary>Deletes the rows of the generations from one to another, both included, in the partitions given.</summary>
    public async Task CleanAsync(string id, IEnumerable<string> partitions, int from, int to, CancellationToken cancellationToken)
    {
        foreach (var partition in partitions)
        {
            await foreach (var manifest in ManifestsAsync(partition, id, from, to, cancellationToken))
            {
                // The manifest goes last: until then a repeated clean-up finds what is left.
                await TableBatches.DeleteAsync(account.Index, partition, manifest.ReadKeys().Append(manifest.RowKey), cancellationToken);
            }
        }
    }

    private IAsyncEnumerable<ManifestRow> ManifestsAsync(string partition, string id, int from, int to, CancellationToken cancellationToken)
    {
        var (first, last) = (IndexKeys.ManifestRow(id, from), IndexKeys.ManifestRow(id, to));
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {first} and RowKey le {last}");
        return account.Index.QueryAsync<ManifestRow>(filter, cancellationToken: cancellationToken);
    }
}
