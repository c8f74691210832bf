using Marsad.Storage.Querying;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class GetStatus(StatusQueries status)
{
    [Function(nameof(GetStatus))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/status")] HttpRequest request, CancellationToken cancellationToken)
    {
        var query = new QueryParameters(request.Query);
        query.AllowOnly();
        if (query.Error is { } error) return Problem.BadRequest(error.Field, error.Reason);
        return new Answer(await status.ReadAsync(cancellationToken));
    }
}
