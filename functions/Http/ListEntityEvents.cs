using Marsad.Functions.Formats;
using Marsad.Functions.Operations;
using Marsad.Storage.Querying;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class ListEntityEvents(EntityQueries entities, AssertionQueries assertions)
{
    private const string Route = "api/entities/{id}/events";

    internal static readonly Operation Operation = new()
    {
        Function = nameof(ListEntityEvents),
        Route = Route,
        Parameters = [Parameter.Choice<EventRole>("role"), Parameter.From, Parameter.To, Parameter.Limit, Parameter.Cursor],
        Formats = EventShape.Shape.Formats,
        Answer = typeof(Page<EventItem>),
    };

    [Function(nameof(ListEntityEvents))]
    public async Task<IActionResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Route)] HttpRequest request, string id, CancellationToken cancellationToken)
    {
        id = PathPart.Decode(id);
        var query = new QueryParameters(request, Operation);
        var filter = query.Choice<EventRole>("role") switch
        {
            EventRole.Actor => new EventFilter { Actor = id },
            EventRole.Recipient => new EventFilter { Recipient = id },
            EventRole.Place => new EventFilter { Place = id },
            _ => new EventFilter { Entity = id },
        };
        var days = query.Days();
        var list = query.List<EventItem, AssertionCursor>(EventShape.Shape, AssertionCursor.TryParse, (limit, after, token) => assertions.ListEventsAsync(filter, days, limit, after, token));
        return query.Refusal is null && await entities.FindAsync(id, cancellationToken) is null ? Problem.NoEntity(id) : list;
    }
}
