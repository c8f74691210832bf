using Microsoft.Azure.Functions.Worker;

namespace StandIns.Tests.Runner.Blobs;

internal sealed class NoteBlob(Recorder recorder)
{
    [Function(nameof(NoteBlob))]
    public void Run([BlobTrigger("%Container%/{name}.txt")] string content, string name) => recorder.Note($"{name}={content}");
}
