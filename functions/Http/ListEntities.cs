using Marsad.Document;
using Marsad.Storage.Querying;
using Marsad.Storage.Rows;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class ListEntities(EntityQueries entities)
{
    private static readonly string[] Types = [.. Enum.GetValues<EntityType>().Select(EntityRow.TypeName)];

    [Function(nameof(ListEntities))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/entities")] HttpRequest request, CancellationToken cancellationToken)
    {
        var query = new QueryParameters(request.Query);
        query.AllowOnly("q", "type", "limit", "cursor");
        var (name, type, limit, cursor) = (query.Text("q"), query.Text("type"), query.Limit(), query.CursorText());
        if (type is not null && !Types.Contains(type, StringComparer.Ordinal)) query.Fail("type", $"takes one of {string.Join(", ", Types)}");
        if (query.Error is { } error) return Problem.BadRequest(error.Field, error.Reason);
        return new Answer(await entities.ListAsync(name, type, limit, cursor, cancellationToken));
    }
}
