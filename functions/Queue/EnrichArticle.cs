using Marsad.Storage;
using Marsad.Storage.Pipeline;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Queue;

public sealed class EnrichArticle(EnrichStep enrich, FailStep fail)
{
    [Function(nameof(EnrichArticle))]
    public async Task RunAsync([QueueTrigger(StorageAccount.EnrichQueue)] EnrichMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await enrich.RunAsync(message, cancellationToken);
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            await fail.NoteEnrichAsync(message, error, CancellationToken.None);
            throw;
        }
    }
}
