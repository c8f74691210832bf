using Marsad.Document;
using Marsad.Functions.Operations;
using Marsad.Storage.Querying;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class GetTimeline(TimelineQueries timelines)
{
    private const string Route = "api/timeline";

    internal static readonly Operation Operation = new()
    {
        Function = nameof(GetTimeline),
        Route = Route,
        Summary = "Articles by day, week or month, newest first",
        Parameters =
        [
            Parameter.Text("entity", "Id of an entity that they name."), Parameter.Text("outlet", "Outlet id, or the name of an outlet without one."),
            Parameter.Choice("type", EventTypes.All, "Type of an event that they tell of."), Parameter.Text("place", "Entity id of where an event happens."),
            Parameter.Text("speaker", "Entity id of somebody who speaks, or the name in any spelling. Of these five one is taken."),
            Parameter.Choice<Period>("by", "Length of a period; month unless told."), Parameter.From, Parameter.To,
        ],
        Answers = [typeof(Timeline)],
        Example = "?by=month",
    };

    [Function(nameof(GetTimeline))]
    public async Task<IActionResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Route)] HttpRequest request, CancellationToken cancellationToken)
    {
        var query = new QueryParameters(request, Operation);
        query.AllowOneOf(["entity", "outlet", "type", "place", "speaker"]);
        var filter = new TimelineFilter
        {
            Entity = query.Text("entity"),
            Outlet = query.Text("outlet"),
            Type = query.Text("type"),
            Place = query.Text("place"),
            Speaker = query.Name("speaker"),
        };
        var (by, days) = (query.Choice<Period>("by") ?? Period.Month, query.Days());
        return query.Refusal ?? new Answer(await timelines.CountAsync(filter, by, days, cancellationToken));
    }
}
