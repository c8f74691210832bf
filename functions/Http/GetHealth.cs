using Azure;
using Marsad.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class GetHealth(StorageAccount account, ArticleReader reader)
{
    [Function(nameof(GetHealth))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/health")] HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            await account.ReadyAsync(cancellationToken);
            await account.Articles.ExistsAsync(cancellationToken);
            return new Answer(new { status = "ok", reader.Engine });
        }
        catch (Exception error) when (error is RequestFailedException or AggregateException)
        {
            return Problem.Unavailable("The storage account does not answer; locally, start Azurite (marsad up does it).");
        }
    }
}
