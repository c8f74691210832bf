using Marsad.Storage.Querying;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class GetGraph(GraphQueries graphs)
{
    [Function(nameof(GetGraph))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/graph")] HttpRequest request, CancellationToken cancellationToken)
    {
        var query = new QueryParameters(request.Query);
        query.AllowOnly("entity", "type", "from", "to", "limit");
        var filter = new GraphFilter { Entity = query.Text("entity"), Type = query.EntityType("type") };
        var (days, limit) = (query.Days(), query.Limit());
        if (query.Error is { } error) return Problem.BadRequest(error.Field, error.Reason);
        return new Answer(await graphs.ReadAsync(filter, days, limit, cancellationToken));
    }
}
