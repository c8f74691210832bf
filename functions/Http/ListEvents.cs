using Marsad.Storage.Querying;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class ListEvents(AssertionQueries assertions)
{
    [Function(nameof(ListEvents))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/events")] HttpRequest request, CancellationToken cancellationToken)
    {
        var query = new QueryParameters(request.Query);
        query.AllowOnly("type", "mode", "actor", "recipient", "place", "negated", "hypothetical", "from", "to", "limit", "cursor");
        var filter = new EventFilter
        {
            Type = query.EventType("type"),
            Mode = query.Text("mode"),
            Actor = query.Text("actor"),
            Recipient = query.Text("recipient"),
            Place = query.Text("place"),
            Negated = query.Flag("negated"),
            Hypothetical = query.Flag("hypothetical"),
        };
        var (days, limit, cursor) = (query.Days(), query.Limit(), query.AssertionCursor());
        if (query.Error is { } error) return Problem.BadRequest(error.Field, error.Reason);
        return new Answer(await assertions.ListEventsAsync(filter, days, limit, cursor, cancellationToken));
    }
}
