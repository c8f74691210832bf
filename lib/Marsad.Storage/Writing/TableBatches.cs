using Azure;
using Azure.Data.Tables;

namespace Marsad.Storage.Writing;

/// <summary>Writes rows of one partition in as few requests as the service allows.</summary>
internal static class TableBatches
{
    /// <summary>Operations that one transaction takes at most.</summary>
    internal const int MaxOperations = 100;

    internal static async Task UpsertAsync(TableClient table, IEnumerable<ITableEntity> rows, CancellationToken cancellationToken)
    {
        foreach (var chunk in rows.Chunk(MaxOperations))
        {
            var actions = chunk.Select(row => new TableTransactionAction(TableTransactionActionType.UpsertReplace, row));
            await table.SubmitTransactionAsync(actions, cancellationToken);
        }
    }

    /// <summary>Deletes rows; ones that are gone already do not matter.</summary>
    internal static async Task DeleteAsync(TableClient table, string partition, IEnumerable<string> rowKeys, CancellationToken cancellationToken)
    {
        foreach (var chunk in rowKeys.Chunk(MaxOperations))
            await DeleteChunkAsync(table, partition, [.. chunk], cancellationToken);
    }

    // A missing row fails the whole transaction, with its index: leave it out and try the rest again.
    private static async Task DeleteChunkAsync(TableClient table, string partition, List<string> rowKeys, CancellationToken cancellationToken)
    {
        while (rowKeys.Count > 0)
        {
            try
            {
                var actions = rowKeys.Select(key =>
                    new TableTransactionAction(TableTransactionActionType.Delete, new TableEntity(partition, key), ETag.All));
                await table.SubmitTransactionAsync(actions, cancellationToken);
                return;
            }
            catch (TableTransactionFailedException failure) when (failure.Status == 404 && failure.FailedTransactionActionIndex is { } index)
            {
                rowKeys.RemoveAt(index);
            }
        }
    }
}
