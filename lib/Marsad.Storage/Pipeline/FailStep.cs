using Marsad.Document;
using Marsad.Storage.Rows;
using Marsad.Storage.Writing;

namespace Marsad.Storage.Pipeline;

/// <summary>Keeps what went wrong with an upload in its row.</summary>
public sealed class FailStep(
    StorageAccount account, UploadReader uploads, UploadRegistry registry, ArticlePublisher publisher, ArticleReader reader, TimeProvider clock)
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

    /// <summary>Closes an upload whose parsing was given up, unless newer content came.</summary>
    /// <param name="name">Name of the upload.</param>
    /// <param name="version">ETag of the blob that could not be parsed; null when the host did not tell it.</param>
    public async Task CloseParseAsync(string name, string? version, CancellationToken cancellationToken)
    {
        if (version is not null && await uploads.VersionAsync(name, cancellationToken) is { } current && current.Trim('"') != version.Trim('"')) return;
        await ChangeAsync(ArticleId.FromName(name), row => CloseAsync(row, cancellationToken), cancellationToken);
    }

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
        row.Engine = EngineStamp.Of(reader.Engine); // tried again when there is another one, and not before
        return publisher.PublishFailureAsync(row, reason, cancellationToken);
    }

    private async Task ChangeAsync(string id, Func<UploadRow, Task> change, CancellationToken cancellationToken)
    {
        await account.ReadyAsync(cancellationToken);
        await registry.ChangeAsync(id, change, cancellationToken);
    }
}
