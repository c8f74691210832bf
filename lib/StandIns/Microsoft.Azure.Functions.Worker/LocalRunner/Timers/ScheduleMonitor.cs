using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker.LocalRunner.Storage;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Timers;

/// <summary>Keeps in storage where a schedule stands, so that what is missed while nothing runs is noticed.</summary>
internal sealed partial class ScheduleMonitor(BlobContainerClient container, string hostId, string function, ILogger<ScheduleMonitor> logger)
{
    private readonly BlobClient _blob = container.GetBlobClient($"timers/{hostId}/{function}/status");

    /// <summary>Null before the first start, and when what is there cannot be read.</summary>
    internal async Task<ScheduleStatus?> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            var content = await _blob.DownloadContentAsync(cancellationToken);
            return content.Value.Content.ToObjectFromJson<ScheduleStatus>() is { } status && status.Next != default ? status : null;
        }
        catch (RequestFailedException e) when (e.IsAbsent())
        {
            return null;
        }
        catch (Exception e) when (e is JsonException || (StorageFailure.IsFromStorage(e) && !cancellationToken.IsCancellationRequested))
        {
            LogUnread(e, function);
            return null;
        }
    }

    internal async Task WriteAsync(ScheduleStatus status)
    {
        try
        {
            await HostContainer.WriteAsync(
                container, () => _blob.UploadAsync(BinaryData.FromObjectAsJson(status), overwrite: true, CancellationToken.None), CancellationToken.None);
        }
        catch (Exception e) when (StorageFailure.IsFromStorage(e))
        {
            LogUnwritten(e, function);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "The schedule status of {Function} cannot be read and starts anew")]
    private partial void LogUnread(Exception error, string function);

    [LoggerMessage(2, LogLevel.Warning, "The schedule status of {Function} cannot be written")]
    private partial void LogUnwritten(Exception error, string function);
}
