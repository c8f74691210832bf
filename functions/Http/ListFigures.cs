using Marsad.Storage.Querying;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class ListFigures(AssertionQueries assertions)
{
    [Function(nameof(ListFigures))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/figures")] HttpRequest request, CancellationToken cancellationToken)
    {
        var query = new QueryParameters(request.Query);
        query.AllowOnly("unit", "least", "from", "to", "limit", "cursor");
        var filter = new FigureFilter { Unit = query.Text("unit"), Least = query.Amount("least") };
        var (days, limit, cursor) = (query.Days(), query.Limit(), query.AssertionCursor());
        if (query.Error is { } error) return Problem.BadRequest(error.Field, error.Reason);
        return new Answer(await assertions.ListFiguresAsync(filter, days, limit, cursor, cancellationToken));
    }
}
