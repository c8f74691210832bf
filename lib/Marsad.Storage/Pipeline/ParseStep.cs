using Marsad.Document;
using Marsad.Storage.Rows;
using Marsad.Storage.Writing;

namespace Marsad.Storage.Pipeline;

/// <summary>Turns an uploaded blob into a parsed document and asks for its enrichment.</summary>
public sealed class ParseStep(
    StorageAccount account,
    UploadReader uploads,
    UploadRegistry registry,
    DocumentStore documents,
    ArticlePublisher publisher,
    EnrichRequests requests,
    ArticleReader reader,
    TimeProvider clock)
{
    public async Task RunAsync(string name, CancellationToken cancellationToken)
    {
        await account.ReadyAsync(cancellationToken);
        // The row before the blob: who read the row first and the content later fails at the row's ETag if newer content was parsed meanwhile.
        var row = await registry.FindAsync(ArticleId.FromName(name), cancellationToken);
        var upload = await uploads.ReadAsync(name, cancellationToken);
        if (upload is null) await LeaveAsync(row, cancellationToken);
        else if (row is not null) await ParseAsync(row, upload, cancellationToken);
        else if (await registry.ReceiveAsync(name, upload.File.ReceivedAt, cancellationToken) is { InputHash: null } received) await ParseAsync(received, upload, cancellationToken);
        else await RunAsync(name, cancellationToken); // parsed by another meanwhile: compare with that
    }

    // Deleted meanwhile: the sweep closes a row that does not know it; what a late try wrote after the deletion goes now.
    private Task LeaveAsync(UploadRow? row, CancellationToken cancellationToken) =>
        row is { State: UploadState.Gone } ? documents.CleanAsync(row.Id, null, row.Pending, cancellationToken) : Task.CompletedTask;

    private async Task ParseAsync(UploadRow row, Upload upload, CancellationToken cancellationToken)
    {
        if (IsUnchanged(row, upload)) await RepeatAsync(row, cancellationToken);
        else await RenewAsync(row, upload, cancellationToken);
    }

    private static bool IsUnchanged(UploadRow row, Upload upload) =>
        row.InputHash == upload.InputHash && row.State is not (UploadState.Gone or UploadState.Received);

    // The same content again changes nothing; only a message that may have been lost is sent again.
    private Task RepeatAsync(UploadRow row, CancellationToken cancellationToken) =>
        row.State == UploadState.Parsed ? requests.SendAsync(row, cancellationToken) : Task.CompletedTask;

    private async Task RenewAsync(UploadRow row, Upload upload, CancellationToken cancellationToken)
    {
        var article = upload.Parse(reader);
        if (row.InputHash is not null) await registry.RenewAsync(row, upload.File.ReceivedAt, cancellationToken);
        row.InputHash = upload.InputHash;
        row.Pending++;
        if (article.Outcome is not (Outcome.Parsed or Outcome.NotArabic))
        {
            await publisher.PublishAsync(row, article, UploadState.Failed, cancellationToken);
            return;
        }

        await documents.WriteParsedAsync(upload.InputHash, article, cancellationToken);
        row.Enter(UploadState.Parsed, null, clock.GetUtcNow());
        row.Title = article.Title;
        await registry.ReplaceAsync(row, cancellationToken);
        await requests.SendAsync(row, cancellationToken);
    }
}
