using Marsad.Document;
using Marsad.Functions.Formats;
using Marsad.Functions.Operations;
using Marsad.Storage.Querying;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class ListEvents(AssertionQueries assertions)
{
    private const string Route = "api/events";

    internal static readonly Operation Operation = new()
    {
        Function = nameof(ListEvents),
        Route = Route,
        Parameters =
        [
            Parameter.Choice("type", EventTypes.All), Parameter.Text("mode"), Parameter.Text("actor"), Parameter.Text("recipient"),
            Parameter.Text("place"), Parameter.Box, Parameter.Text("count"), Parameter.Flag("negated"), Parameter.Flag("hypothetical"),
            Parameter.From, Parameter.To, Parameter.Limit, Parameter.Cursor,
        ],
        Formats = EventShape.Shape.Formats,
        Answer = typeof(Page<EventItem>),
        Example = "?type=ASSAULT&limit=5",
    };

    [Function(nameof(ListEvents))]
    public IActionResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Route)] HttpRequest request)
    {
        var query = new QueryParameters(request, Operation);
        var filter = new EventFilter
        {
            Type = query.Text("type"),
            Mode = query.Text("mode"),
            Actor = query.Text("actor"),
            Recipient = query.Text("recipient"),
            Place = query.Text("place"),
            Box = query.Box("bbox"),
            Count = query.Text("count"),
            Negated = query.Flag("negated"),
            Hypothetical = query.Flag("hypothetical"),
        };
        var days = query.Days();
        return query.List<EventItem, AssertionCursor>(
            EventShape.Shape, AssertionCursor.TryParse, (limit, after, token) => assertions.ListEventsAsync(filter, days, limit, after, token));
    }
}
