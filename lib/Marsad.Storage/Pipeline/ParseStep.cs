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
    public async Task RunAsync(string name, CancellationToken cancellationToken)
    {
        await account.ReadyAsync(cancellationToken);
        var upload = await uploads.ReadAsync(name, cancellationToken);
        if (upload is null) return; // deleted meanwhile: the sweep closes its row
        var row = await RowAsync(upload, cancellationToken);
        if (IsUnchanged(row, upload))
        {
            await RepeatAsync(row, cancellationToken);
            return;
        }

        if (row.InputHash is not null) await registry.RenewAsync(row, upload.File.ReceivedAt, cancellationToken);
        row.Pending++;
        if (reader.IsContainer(upload.File)) await UnpackAsync(row, upload, cancellationToken);
        else await ParseAsync(row, upload, cancellationToken);
    }

    /// <summary>Unpacks a container into the row's pending generation, and again where it changed meanwhile.</summary>
    public async Task UnpackAsync(UploadRow row, Upload upload, CancellationToken cancellationToken)
    {
        if (await unpack.RunAsync(row, upload, cancellationToken)) return;
        // Items of older content may stand where newer ones were: the container as it is now is looked at once more.
        if (await ForgetAsync(row.Id, cancellationToken)) await RunAsync(row.Name, cancellationToken);
        else await removal.RunAsync(row.Name, 0, cancellationToken);
    }

    // Nobody announces an item: its row is made here, and mostly is not there yet.
    private async Task<UploadRow> RowAsync(Upload upload, CancellationToken cancellationToken)
    {
        var found = upload.File.Origin is null ? await registry.FindAsync(upload.File.Id, cancellationToken) : null;
        return found ?? await registry.ReceiveAsync(upload.File.Name, upload.File.ReceivedAt, cancellationToken);
    }

    private static bool IsUnchanged(UploadRow row, Upload upload) =>
        row.InputHash == upload.InputHash && row.State is not (UploadState.Gone or UploadState.Received);

    // The same content again changes nothing; only a message that may have been lost is sent again.
    private Task RepeatAsync(UploadRow row, CancellationToken cancellationToken) =>
        row.State == UploadState.Parsed ? requests.SendAsync(row, cancellationToken) : Task.CompletedTask;

    private async Task ParseAsync(UploadRow row, Upload upload, CancellationToken cancellationToken)
    {
        var article = upload.Parse(reader);
        if (row.IsContainer) await removal.RunAsync(row.Name, 0, cancellationToken);
        row.InputHash = upload.InputHash;
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
