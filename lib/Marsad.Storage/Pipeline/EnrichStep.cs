using Marsad.Document;
using Marsad.Storage.Rows;
using Marsad.Storage.Writing;

namespace Marsad.Storage.Pipeline;

/// <summary>Annotates a parsed document and publishes it.</summary>
public sealed class EnrichStep(
    StorageAccount account,
    UploadReader uploads,
    UploadRegistry registry,
    DocumentStore documents,
    ArticlePublisher publisher,
    ParseStep parse,
    ItemRemoval removal,
    ArticleReader reader)
{
    public async Task RunAsync(EnrichMessage message, CancellationToken cancellationToken)
    {
        await account.ReadyAsync(cancellationToken);
        if (EnrichSnapshot.Unpack(message.Snapshot) is { } snapshot && await EnrichAsync(snapshot, cancellationToken)) return;
        var row = await registry.FindAsync(message.Id, cancellationToken);
        if (row is null) return;
        if (row.State == UploadState.Gone) await documents.CleanAsync(row.Id, null, row.Pending, cancellationToken); // what a late try wrote
        else if (row.Pending != message.Generation) return; // newer work is on its way
        else if (row.Generation == message.Generation) await publisher.CleanAsync(row, cancellationToken); // done before, perhaps not tidied
        else await EnrichAsync(row, cancellationToken);
    }

    // False where another engine made it, or the row changed since and must be looked at.
    private async Task<bool> EnrichAsync(EnrichSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (snapshot.Parsed.Engine != reader.Engine) return false;
        try
        {
            await PublishAsync(snapshot.Head, snapshot.Parsed, cancellationToken);
            return true;
        }
        catch (RowChangedException)
        {
            return false;
        }
    }

    // An older parser's document, or one that is missing, is made anew from the upload.
    private async Task EnrichAsync(UploadRow row, CancellationToken cancellationToken)
    {
        var parsed = row.InputHash is null ? null : await documents.ReadParsedAsync(row.Id, row.InputHash, cancellationToken);
        if (parsed?.Engine.Parser == reader.Engine.Parser)
        {
            await PublishAsync(row, parsed, cancellationToken);
            return;
        }

        var upload = await uploads.ReadAsync(row.Name, cancellationToken);
        if (upload is null) return; // deleted meanwhile: the sweep closes its row
        if (reader.IsContainer(upload.File)) await parse.UnpackAsync(row, upload, cancellationToken);
        else await RenewAsync(row, upload, cancellationToken);
    }

    private async Task RenewAsync(UploadRow row, Upload upload, CancellationToken cancellationToken)
    {
        var hasRemoved = await removal.ReplaceAsync(row, cancellationToken);
        var isDone = await PublishAsync(row, await ParseAsync(row, upload, cancellationToken), cancellationToken);
        if (hasRemoved && !isDone) await parse.RepairAsync(row, cancellationToken);
    }

    private async Task<ArticleDocument> ParseAsync(UploadRow row, Upload upload, CancellationToken cancellationToken)
    {
        row.InputHash = upload.InputHash;
        var article = upload.Parse(reader);
        await documents.WriteParsedAsync(upload.InputHash, article, cancellationToken);
        return article;
    }

    private Task<bool> PublishAsync(UploadRow row, ArticleDocument parsed, CancellationToken cancellationToken)
    {
        var usable = parsed.Outcome is Outcome.Parsed or Outcome.NotArabic;
        return publisher.PublishAsync(row, usable ? reader.Annotate(parsed) : parsed, usable ? UploadState.Enriched : UploadState.Failed, cancellationToken);
    }
}
