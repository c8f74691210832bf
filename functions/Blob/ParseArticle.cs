using Azure.Storage.Blobs;
using Marsad.Storage.Pipeline;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Blob;

public sealed class ParseArticle(ParseStep parse, FailStep fail)
{
    [Function(nameof(ParseArticle))]
    public async Task RunAsync([BlobTrigger("articles/{name}", Source = BlobEvents.Source)] BlobClient blob, CancellationToken cancellationToken)
    {
        try
        {
            await parse.RunAsync(blob.Name, cancellationToken);
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            await fail.NoteParseAsync(blob.Name, error, CancellationToken.None);
            throw;
        }
    }
}
