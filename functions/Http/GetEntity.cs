using Marsad.Storage.Querying;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class GetEntity(EntityProfiles profiles)
{
    [Function(nameof(GetEntity))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/entities/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellationToken)
    {
        var query = new QueryParameters(request.Query);
        query.AllowOnly();
        if (query.Error is { } error) return Problem.BadRequest(error.Field, error.Reason);
        return await profiles.FindAsync(id, cancellationToken) is { } found ? new Answer(found) : Problem.NoEntity(id);
    }
}
