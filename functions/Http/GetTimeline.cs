using Marsad.Storage.Querying;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class GetTimeline(TimelineQueries timelines)
{
    private static readonly string[] Keys = ["entity", "outlet", "type", "place", "speaker"];

    [Function(nameof(GetTimeline))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/timeline")] HttpRequest request, CancellationToken cancellationToken)
    {
        var query = new QueryParameters(request.Query);
        query.AllowOnly([.. Keys, "by", "from", "to"]);
        query.AllowOneOf(Keys);
        var filter = new TimelineFilter
        {
            Entity = query.Text("entity"),
            Outlet = query.Text("outlet"),
            Type = query.EventType("type"),
            Place = query.Text("place"),
            Speaker = query.Text("speaker"),
        };
        var (by, days) = (query.Choice<Period>("by") ?? Period.Month, query.Days());
        if (query.Error is { } error) return Problem.BadRequest(error.Field, error.Reason);
        return new Answer(await timelines.CountAsync(filter, by, days, cancellationToken));
    }
}
