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
    ArticleReader reader)
{
    public async Task RunAsync(EnrichMessage message, CancellationToken cancellationToken)
    {
        await account.ReadyAsync(cancellationToken);
        var row = await registry.FindAsync(message.Id, cancellationToken);
        if (row is null) return;
        if (row.State == UploadState.Gone) await documents.CleanAsync(row.Id, null, row.Pending, cancellationToken); // what a late try wrote
        else if (row.Pending != message.Generation) return; // newer work is on its way
        else if (row.Generation == message.Generation) await publisher.CleanAsync(row, cancellationToken); // done before, perhaps not tidied
        else await EnrichAsync(row, cancellationToken);
    }

    private async Task EnrichAsync(UploadRow row, CancellationToken cancellationToken)
    {
        var parsed = await ReadParsedAsync(row, cancellationToken);
        if (parsed is null) return; // deleted meanwhile: the sweep closes its row
        var usable = parsed.Outcome is Outcome.Parsed or Outcome.NotArabic;
        var article = usable ? reader.Annotate(parsed) : parsed;
        await publisher.PublishAsync(row, article, usable ? UploadState.Enriched : UploadState.Failed, cancellationToken);
    }

    // An older parser's document, or one that is missing, is made anew from the upload.
    private async Task<ArticleDocument?> ReadParsedAsync(UploadRow row, CancellationToken cancellationToken)
    {
        var parsed = row.InputHash is null ? null : await documents.ReadParsedAsync(row.Id, row.InputHash, cancellationToken);
        if (parsed?.Engine.Parser == reader.Engine.Parser) return parsed;
        var upload = await uploads.ReadAsync(row.Name, cancellationToken);
        if (upload is null) return null;
        row.InputHash = upload.InputHash;
        var article = upload.Parse(reader);
        await documents.WriteParsedAsync(upload.InputHash, article, cancellationToken);
        return article;
    }
}
