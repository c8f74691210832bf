using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker;

namespace StandIns.Tests.Runner.Blobs;

internal sealed class FailBlob(Recorder recorder)
{
    [Function(nameof(FailBlob))]
    public Task RunAsync([BlobTrigger("%Container%/{name}")] BlobClient blob, FunctionContext context)
    {
        recorder.Note($"{blob.Name} {context.BindingContext.BindingData["blobtrigger"]}");
        throw new InvalidOperationException("as the test wants");
    }
}
