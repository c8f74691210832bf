using Marsad.Functions.Operations;
using Marsad.Storage.Querying;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class GetGraph(GraphQueries graphs)
{
    private const string Route = "api/graph";

    internal static readonly Operation Operation = new()
    {
        Function = nameof(GetGraph),
        Route = Route,
        Parameters = [Parameter.Text("entity"), Parameter.EntityType("type"), Parameter.From, Parameter.To, Parameter.Limit],
        Answer = typeof(Graph),
        Example = "?limit=10",
    };

    [Function(nameof(GetGraph))]
    public async Task<IActionResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Route)] HttpRequest request, CancellationToken cancellationToken)
    {
        var query = new QueryParameters(request, Operation);
        var filter = new GraphFilter { Entity = query.Text("entity"), Type = query.Text("type") };
        var (days, limit) = (query.Days(), query.Limit());
        return query.Refusal ?? new Answer(await graphs.ReadAsync(filter, days, limit, cancellationToken));
    }
}
