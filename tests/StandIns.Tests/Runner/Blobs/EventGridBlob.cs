using Microsoft.Azure.Functions.Worker;

namespace StandIns.Tests.Runner.Blobs;

internal sealed class EventGridBlob(Recorder recorder)
{
    [Function(nameof(EventGridBlob))]
    public void Run([BlobTrigger("%Container%/{name}", Source = BlobTriggerSource.EventGrid)] byte[] content) => recorder.Note($"{content.Length}");
}
