using Marsad.Document;
using Marsad.Functions.Operations;
using Marsad.Storage.Querying;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class GetTimeline(TimelineQueries timelines, SpeakerNames speakers)
{
    private const string Route = "api/timeline";

    internal static readonly Operation Operation = new()
    {
        Function = nameof(GetTimeline),
        Route = Route,
        Parameters =
        [
            Parameter.Text("entity"), Parameter.Text("outlet"), Parameter.Choice("type", EventTypes.All), Parameter.Text("place"),
            Parameter.Text("speaker"), Parameter.Choice<Period>("by"), Parameter.From, Parameter.To,
        ],
        Answer = typeof(Timeline),
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
            Speaker = query.Name("speaker") is { } speaker ? await speakers.FindAsync(speaker, cancellationToken) : null,
        };
        var (by, days) = (query.Choice<Period>("by") ?? Period.Month, query.Days());
        return query.Refusal ?? new Answer(await timelines.CountAsync(filter, by, days, cancellationToken));
    }
}
