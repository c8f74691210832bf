namespace Microsoft.Azure.Functions.Worker;

/// <summary>What reports new blobs.</summary>
public enum BlobTriggerSource
{
    LogsAndContainerScan = 0,
    EventGrid = 1,
}
