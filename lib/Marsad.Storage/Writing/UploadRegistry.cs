using Azure;
using Azure.Data.Tables;
using Marsad.Document;
using Marsad.Storage.Keys;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Writing;

/// <summary>The head rows: one an upload, changed only under their ETag.</summary>
public sealed class UploadRegistry(StorageAccount account, TimeProvider clock)
{
    private const int Tries = 5;

    /// <summary>The head row of an article, or null.</summary>
    public async Task<UploadRow?> FindAsync(string id, CancellationToken cancellationToken)
    {
        var found = await account.Uploads.GetEntityIfExistsAsync<UploadRow>(
            UploadKeys.Partition(id), UploadKeys.Head(id), cancellationToken: cancellationToken);
        return found.HasValue ? found.Value : null;
    }

    /// <summary>The head row of a name, made with its log row when there is none.</summary>
    public async Task<UploadRow> ReceiveAsync(string name, DateTimeOffset receivedAt, CancellationToken cancellationToken)
    {
        var id = ArticleId.FromName(name);
        var row = UploadRow.Create(name, receivedAt);
        try
        {
            TableTransactionAction[] steps =
            [
                new(TableTransactionActionType.Add, row),
                new(TableTransactionActionType.UpsertReplace, new TableEntity(row.PartitionKey, UploadKeys.Log(receivedAt, id))),
            ];
            var answers = await account.Uploads.SubmitTransactionAsync(steps, cancellationToken);
            row.ETag = ETagOf(answers.Value[0]);
            return row;
        }
        catch (TableTransactionFailedException failure) when (failure.Status == 409)
        {
            // Another upload or trigger of the same name came first: its row counts.
            return await FindAsync(id, cancellationToken) ?? throw new InvalidOperationException($"The row of '{name}' vanished while it was written.");
        }
    }

    /// <summary>Notes that new content of the name arrived: the log moves, with the head row as its commit point.</summary>
    /// <exception cref="RequestFailedException">Status 412: somebody changed the row since it was read.</exception>
    public async Task RenewAsync(UploadRow row, DateTimeOffset receivedAt, CancellationToken cancellationToken)
    {
        var old = UploadKeys.Log(row.ReceivedAt, row.Id);
        var fresh = UploadKeys.Log(receivedAt, row.Id);
        if (old == fresh) return;
        await TableBatches.UpsertAsync(account.Uploads, [new TableEntity(row.PartitionKey, fresh)], cancellationToken);
        row.ReceivedAt = receivedAt;
        row.InputHash = null; // the older content, where it comes back from now on, is read again
        await ReplaceAsync(row, cancellationToken);
        await TableBatches.DeleteAsync(account.Uploads, row.PartitionKey, [old], cancellationToken);
    }

    /// <summary>Replaces the row if nobody changed it since it was read; the row then carries its new ETag.</summary>
    /// <exception cref="RequestFailedException">Status 412: somebody did.</exception>
    public async Task ReplaceAsync(UploadRow row, CancellationToken cancellationToken)
    {
        row.UpdatedAt = clock.GetUtcNow();
        var response = await account.Uploads.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, cancellationToken);
        row.ETag = ETagOf(response);
    }

    /// <summary>Applies a change to an upload that is not gone; when somebody changed its row in between, looks again.</summary>
    /// <returns>False when there is no such upload, or it is gone.</returns>
    public async Task<bool> ChangeAsync(string id, Func<UploadRow, Task> change, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var row = await FindAsync(id, cancellationToken);
            if (row is null || row.State == UploadState.Gone) return false;
            try
            {
                await change(row);
                return true;
            }
            catch (RequestFailedException conflict) when (conflict.Status == 412 && attempt < Tries)
            {
                // The next round sees the other change.
            }
        }
    }

    private static ETag ETagOf(Response response) =>
        response.Headers.ETag ?? throw new InvalidOperationException("The table service answered without an ETag.");
}
