using Marsad.Storage.Querying;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class ListEntityEvents(EntityQueries entities, AssertionQueries assertions)
{
    [Function(nameof(ListEntityEvents))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/entities/{id}/events")] HttpRequest request,
        string id,
        CancellationToken cancellationToken)
    {
        var query = new QueryParameters(request.Query);
        query.AllowOnly("role", "from", "to", "limit", "cursor");
        var filter = query.Choice<EventRole>("role") switch
        {
            EventRole.Actor => new EventFilter { Actor = id },
            EventRole.Recipient => new EventFilter { Recipient = id },
            EventRole.Place => new EventFilter { Place = id },
            _ => new EventFilter { Entity = id },
        };
        var (days, limit, cursor) = (query.Days(), query.Limit(), query.AssertionCursor());
        if (query.Error is { } error) return Problem.BadRequest(error.Field, error.Reason);
        if (await entities.FindAsync(id, cancellationToken) is null) return Problem.NoEntity(id);
        return new Answer(await assertions.ListEventsAsync(filter, days, limit, cursor, cancellationToken));
    }
}
