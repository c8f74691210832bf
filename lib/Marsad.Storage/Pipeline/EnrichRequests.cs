using System.Text.Json;
using Marsad.Document;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Pipeline;

/// <summary>Sends articles to enrichment.</summary>
public sealed class EnrichRequests(StorageAccount account)
{
    /// <summary>Asks for the row's pending generation.</summary>
    public Task SendAsync(UploadRow row, CancellationToken cancellationToken) =>
        account.Enrich.SendMessageAsync(JsonSerializer.Serialize(new EnrichMessage(row.Id, row.Pending), ArticleJson.Compact), cancellationToken);
}
