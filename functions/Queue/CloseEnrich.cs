using Marsad.Storage;
using Marsad.Storage.Pipeline;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Queue;

/// <summary>What enrichment gave up on ends as failed, with its last reason.</summary>
public sealed class CloseEnrich(FailStep fail)
{
    [Function(nameof(CloseEnrich))]
    public Task RunAsync([QueueTrigger(StorageAccount.EnrichPoisonQueue)] EnrichMessage message, CancellationToken cancellationToken) =>
        fail.CloseEnrichAsync(message, cancellationToken);
}
