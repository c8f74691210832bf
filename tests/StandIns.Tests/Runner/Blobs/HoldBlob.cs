using Microsoft.Azure.Functions.Worker;

namespace StandIns.Tests.Runner.Blobs;

internal sealed class HoldBlob(Recorder recorder)
{
    [Function(nameof(HoldBlob))]
    public async Task RunAsync([BlobTrigger("%Container%/{name}")] Stream content, string name)
    {
        using var reader = new StreamReader(content);
        await recorder.PassAsync($"{name} {await reader.ReadToEndAsync()}");
    }
}
