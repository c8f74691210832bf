using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Blob;

/// <summary>Where blob events come from: chosen at build time, since an attribute takes constants only.</summary>
internal static class BlobEvents
{
#if BLOB_EVENTS_EVENTGRID
    internal const BlobTriggerSource Source = BlobTriggerSource.EventGrid;
#else
    internal const BlobTriggerSource Source = BlobTriggerSource.LogsAndContainerScan;
#endif
}
