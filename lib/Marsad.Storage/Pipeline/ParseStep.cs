using Azure;
using Marsad.Document;
using Marsad.Storage.Rows;
using Marsad.Storage.Writing;

namespace Marsad.Storage.Pipeline;

/// <summary>Turns an uploaded blob into a parsed document and asks for its enrichment; a container into its items.</summary>
public sealed class ParseStep(
    StorageAccount account,
    UploadReader uploads,
    UploadRegistry registry,
    DocumentStore documents,
    ArticlePublisher publisher,
    EnrichRequests requests,
    UnpackStep unpack,
    ItemRemoval removal,
    ArticleReader reader,
    TimeProvider clock)
{
    /// <summary>Parses the upload of a name as it is now.</summary>
    public async Task RunAsync(string name, CancellationToken cancellationToken)
    {
        await account.ReadyAsync(cancellationToken);
        await RunAsync(name, mayHaveRow: false, cancellationToken);
    }

    // Mostly an upload brings its receipt, or nobody announced it and it has no row yet.
    private async Task RunAsync(string name, bool mayHaveRow, CancellationToken cancellationToken)
    {
        // The row before the blob: who read the row first and the content later fails at the row's ETag if newer content was parsed meanwhile.
        var row = mayHaveRow ? await registry.FindAsync(ArticleId.FromName(name), cancellationToken) : null;
        var upload = await uploads.ReadAsync(name, cancellationToken);
        if (upload is not null && row is not null) await ParseAsync(row, upload, cancellationToken);
        else if (mayHaveRow && upload is null) await LeaveAsync(row, cancellationToken);
        else if (upload is null || !await ParseNewAsync(upload, cancellationToken)) await RunAsync(name, mayHaveRow: true, cancellationToken); // it has a row: compare with that
    }

    // False where more is known of the name than that it arrived.
    private async Task<bool> ParseNewAsync(Upload upload, CancellationToken cancellationToken)
    {
        if (upload.Receipt is { } receipt) return await ParseAsync(receipt, upload, cancellationToken);
        if (await registry.ReceiveAsync(upload.File.Name, upload.File.ReceivedAt, cancellationToken) is not { InputHash: null, State: UploadState.Received } row) return false;
        await ParseAsync(row, upload, cancellationToken);
        return true;
    }

    // Deleted meanwhile: the sweep closes a row that does not know it; what a late try wrote after the deletion goes now.
    private Task LeaveAsync(UploadRow? row, CancellationToken cancellationToken) =>
        row is { State: UploadState.Gone } ? documents.CleanAsync(row.Id, null, row.Pending, cancellationToken) : Task.CompletedTask;

    // False where the row is no longer as it was, or the outcome is one that is published at once.
    private async Task<bool> ParseAsync(UploadReceipt receipt, Upload upload, CancellationToken cancellationToken)
    {
        if (reader.IsContainer(upload.File) || upload.Parse(reader) is not { Outcome: Outcome.Parsed or Outcome.NotArabic } article) return false;
        var row = receipt.ToRow(upload.File.Name);
        row.Pending++;
        row.InputHash = upload.InputHash;
        try
        {
            return await WriteAsync(row, article, upload.InputHash, cancellationToken);
        }
        catch (RequestFailedException conflict) when (conflict.Status is 404 or 412)
        {
            return false; // 404: a blob that was copied from another name brought that one's receipt
        }
    }

    private async Task ParseAsync(UploadRow row, Upload upload, CancellationToken cancellationToken)
    {
        if (IsUnchanged(row, upload))
        {
            await RepeatAsync(row, cancellationToken);
            return;
        }

        if (row.InputHash is not null) await registry.RenewAsync(row, upload.File.ReceivedAt, cancellationToken);
        row.Pending++;
        if (reader.IsContainer(upload.File)) await UnpackAsync(row, upload, cancellationToken);
        else await RenewAsync(row, upload, cancellationToken);
    }

    /// <summary>Unpacks a container into the row's pending generation, and again where it changed meanwhile.</summary>
    public async Task UnpackAsync(UploadRow row, Upload upload, CancellationToken cancellationToken)
    {
        if (!await unpack.RunAsync(row, upload, cancellationToken)) await RepairAsync(row, cancellationToken);
    }

    /// <summary>Looks once more at an upload that was changed while its items were: older ones may stand where newer belong, or these be gone.</summary>
    public async Task RepairAsync(UploadRow row, CancellationToken cancellationToken)
    {
        if (await ForgetAsync(row.Id, cancellationToken)) await RunAsync(row.Name, cancellationToken);
        else await removal.RunAsync(row.Name, 0, cancellationToken);
    }

    private static bool IsUnchanged(UploadRow row, Upload upload) =>
        row.InputHash == upload.InputHash && row.State is not (UploadState.Gone or UploadState.Received);

    // The same content again changes nothing; only a message that may have been lost is sent again.
    private Task RepeatAsync(UploadRow row, CancellationToken cancellationToken) =>
        row.State == UploadState.Parsed ? requests.SendAsync(row, cancellationToken) : Task.CompletedTask;

    private async Task RenewAsync(UploadRow row, Upload upload, CancellationToken cancellationToken)
    {
        var article = upload.Parse(reader);
        var hasRemoved = await removal.ReplaceAsync(row, cancellationToken);
        row.InputHash = upload.InputHash;
        try
        {
            if (await WriteAsync(row, article, upload.InputHash, cancellationToken) || !hasRemoved) return;
        }
        catch (RequestFailedException conflict) when (conflict.Status == 412 && hasRemoved)
        {
            // Newer content came while the items were removed.
        }

        await RepairAsync(row, cancellationToken);
    }

    // False where newer content overtook it.
    private async Task<bool> WriteAsync(UploadRow row, ArticleDocument article, string hash, CancellationToken cancellationToken)
    {
        if (article.Outcome is not (Outcome.Parsed or Outcome.NotArabic)) return await publisher.PublishAsync(row, article, UploadState.Failed, cancellationToken);
        await documents.WriteParsedAsync(hash, article, cancellationToken);
        row.Enter(UploadState.Parsed, null, clock.GetUtcNow());
        row.Title = article.Title;
        await registry.ReplaceAsync(row, cancellationToken);
        await requests.SendAsync(row, article, cancellationToken);
        return true;
    }

    // False where the upload is gone.
    private Task<bool> ForgetAsync(string id, CancellationToken cancellationToken) => registry.ChangeAsync(
        id,
        row =>
        {
            row.InputHash = null;
            return registry.ReplaceAsync(row, cancellationToken);
        },
        cancellationToken);
}
