using Azure;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Storage;

/// <summary>What a failed storage request means.</summary>
internal static class StorageFailure
{
    private const string WrongReceipt = "PopReceiptMismatch";

    /// <summary>The queue, message, container or blob is not there.</summary>
    internal static bool IsAbsent(this RequestFailedException error) => error.Status == 404;

    /// <summary>Somebody else got there first: it exists, is leased, or has changed.</summary>
    internal static bool IsConflict(this RequestFailedException error) => error.Status is 409 or 412;

    /// <summary>The message has been received anew or is gone, so it is no longer ours.</summary>
    internal static bool IsLost(this RequestFailedException error) =>
        error.IsAbsent() || string.Equals(error.ErrorCode, WrongReceipt, StringComparison.Ordinal);

    /// <summary>A request that failed, whether storage refused it or could not be reached.</summary>
    internal static bool IsFromStorage(Exception error) => error switch
    {
        RequestFailedException or HttpRequestException or IOException => true,
        // The storage SDK gathers the failures of its tries.
        AggregateException many => many.InnerExceptions.All(IsFromStorage),
        // A try that ran out of time.
        TaskCanceledException => true,
        _ => false,
    };
}
