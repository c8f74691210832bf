using Marsad.Storage.Rows;
using Marsad.Storage.Writing;

namespace Marsad.Storage.Pipeline;

/// <summary>Keeps what went wrong with an upload in its row.</summary>
public sealed class FailStep(StorageAccount account, UploadRegistry registry, ArticlePublisher publisher, TimeProvider clock)
{
    /// <summary>Notes a try of parsing that failed; the upload keeps its state, since it will be tried again.</summary>
    public async Task NoteParseAsync(string name, Exception error, CancellationToken cancellationToken)
    {
        await account.ReadyAsync(cancellationToken);
        var row = await registry.ReceiveAsync(name, clock.GetUtcNow(), cancellationToken);
        await ChangeAsync(row.Id, current => NoteAsync(current, error, cancellationToken), cancellationToken);
    }

    /// <summary>Notes a try of enrichment that failed.</summary>
    public Task NoteEnrichAsync(EnrichMessage message, Exception error, CancellationToken cancellationToken) => ChangeAsync(
        message.Id,
        row => row.Pending == message.Generation ? NoteAsync(row, error, cancellationToken) : Task.CompletedTask,
        cancellationToken);

    /// <summary>Closes an upload whose parsing was given up.</summary>
    public Task CloseParseAsync(string id, CancellationToken cancellationToken) =>
        ChangeAsync(id, row => CloseAsync(row, cancellationToken), cancellationToken);

    /// <summary>Closes an upload whose enrichment was given up, unless newer content came.</summary>
    public Task CloseEnrichAsync(EnrichMessage message, CancellationToken cancellationToken) => ChangeAsync(
        message.Id,
        row => row.Pending == message.Generation ? CloseAsync(row, cancellationToken) : Task.CompletedTask,
        cancellationToken);

    private Task NoteAsync(UploadRow row, Exception error, CancellationToken cancellationToken)
    {
        row.Attempt++;
        var reason = FailureReasons.Attempt(row.Attempt, error);
        (row.ReasonAr, row.ReasonEn) = (reason.Ar, reason.En);
        return registry.ReplaceAsync(row, cancellationToken);
    }

    private Task CloseAsync(UploadRow row, CancellationToken cancellationToken)
    {
        if (row.State == UploadState.Failed && row.Attempt == 0) return Task.CompletedTask; // closed before
        var reason = row.Reason is { } last ? FailureReasons.GivenUp(last) : FailureReasons.Unknown;
        return publisher.PublishFailureAsync(row, reason, cancellationToken);
    }

    private async Task ChangeAsync(string id, Func<UploadRow, Task> change, CancellationToken cancellationToken)
    {
        await account.ReadyAsync(cancellationToken);
        await registry.ChangeAsync(id, change, cancellationToken);
    }
}
