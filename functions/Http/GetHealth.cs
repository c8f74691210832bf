using Azure;
using Marsad.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class GetHealth(StorageAccount account, ArticleReader reader)
{
    private const string Route = "api/health";

    internal static readonly Operations.Operation Operation = new()
    {
        Function = nameof(GetHealth),
        Route = Route,
        Answer = typeof(HealthAnswer),
        Example = "",
    };

    [Function(nameof(GetHealth))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Route)] HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            await account.ReadyAsync(cancellationToken);
            await account.Articles.ExistsAsync(cancellationToken);
            return new Answer(new HealthAnswer("ok", reader.Engine));
        }
        catch (Exception error) when (error is RequestFailedException or AggregateException)
        {
            return Problem.Unavailable("The storage account does not answer; locally, start Azurite (marsad up does it).");
        }
    }
}
