using Marsad.Storage.Querying;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class ListEntities(EntityQueries entities)
{
    [Function(nameof(ListEntities))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/entities")] HttpRequest request, CancellationToken cancellationToken)
    {
        var query = new QueryParameters(request.Query);
        query.AllowOnly("q", "type", "country", "fuzzy", "limit", "cursor");
        var filter = new EntityFilter { Name = query.Name("q"), Type = query.EntityType("type"), Country = query.Country("country"), Fuzzy = query.Flag("fuzzy") };
        var (limit, cursor) = (query.Limit(), query.EntityCursor(filter.Name));
        if (filter is { Fuzzy: not null, Name: null }) query.Fail("fuzzy", "goes with q alone");
        if (filter.Fuzzy == true && cursor is not null) query.Fail("cursor", "does not go with fuzzy: the best names come on one page");
        if (query.Error is { } error) return Problem.BadRequest(error.Field, error.Reason);
        return new Answer(await entities.ListAsync(filter, limit, cursor, cancellationToken));
    }
}
