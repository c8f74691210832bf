using Marsad.Storage.Querying;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class ListEntityClaims(EntityQueries entities, AssertionQueries assertions)
{
    [Function(nameof(ListEntityClaims))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/entities/{id}/claims")] HttpRequest request,
        string id,
        CancellationToken cancellationToken)
    {
        var query = new QueryParameters(request.Query);
        query.AllowOnly("role", "from", "to", "limit", "cursor");
        var filter = query.Choice<ClaimRole>("role") switch
        {
            ClaimRole.Speaker => new ClaimFilter { Speaker = id },
            ClaimRole.About => new ClaimFilter { About = id },
            _ => new ClaimFilter { Entity = id },
        };
        var (days, limit, cursor) = (query.Days(), query.Limit(), query.AssertionCursor());
        if (query.Error is { } error) return Problem.BadRequest(error.Field, error.Reason);
        if (await entities.FindAsync(id, cancellationToken) is null) return Problem.NoEntity(id);
        return new Answer(await assertions.ListClaimsAsync(filter, days, limit, cursor, cancellationToken));
    }
}
