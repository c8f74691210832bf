using System.Text.Json;
using Marsad.Document;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Pipeline;

/// <summary>Sends articles to enrichment.</summary>
public sealed class EnrichRequests(StorageAccount account)
{
    /// <summary>Asks for the row's pending generation.</summary>
    public Task SendAsync(UploadRow row, CancellationToken cancellationToken) => SendAsync(new EnrichMessage(row.Id, row.Pending), cancellationToken);

    /// <summary>The same, with what was just parsed.</summary>
    public Task SendAsync(UploadRow row, ArticleDocument parsed, CancellationToken cancellationToken) =>
        SendAsync(new EnrichMessage(row.Id, row.Pending, new EnrichSnapshot(row, row.ETag.ToString(), parsed).Pack()), cancellationToken);

    private Task SendAsync(EnrichMessage message, CancellationToken cancellationToken) =>
        account.Enrich.SendMessageAsync(JsonSerializer.Serialize(message, ArticleJson.Compact), cancellationToken);
}
