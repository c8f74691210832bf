using Marsad.Storage.Querying;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class GetStats(StatsQueries stats)
{
    [Function(nameof(GetStats))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/stats")] HttpRequest request, CancellationToken cancellationToken)
    {
        var query = new QueryParameters(request.Query);
        query.AllowOnly();
        if (query.Error is { } error) return Problem.BadRequest(error.Field, error.Reason);
        return new Answer(await stats.ReadAsync(cancellationToken));
    }
}
