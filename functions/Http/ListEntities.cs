using Marsad.Functions.Formats;
using Marsad.Functions.Operations;
using Marsad.Storage.Querying;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class ListEntities(EntityQueries entities)
{
    private const string Route = "api/entities";

    internal static readonly Operation Operation = new()
    {
        Function = nameof(ListEntities),
        Route = Route,
        Parameters =
        [
            Parameter.Text("q"), Parameter.EntityType("type"), Parameter.Text("country"), Parameter.Flag("fuzzy"), Parameter.Limit,
            Parameter.Cursor,
        ],
        Formats = EntityShape.Shape.Formats,
        Answer = typeof(EntityPage),
        Example = "?q=mosul&type=GPE&limit=5",
    };

    [Function(nameof(ListEntities))]
    public IActionResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Route)] HttpRequest request)
    {
        var query = new QueryParameters(request, Operation);
        var filter = new EntityFilter { Name = query.Name("q"), Type = query.Text("type"), Country = query.Country("country"), Fuzzy = query.Flag("fuzzy") };
        if (filter is { Fuzzy: not null, Name: null }) query.Fail("fuzzy", "goes with q alone");
        if (filter.Fuzzy == true && query.Text("cursor") is not null) query.Fail("cursor", "does not go with fuzzy: the best names come on one page");
        return query.List(EntityShape.Shape, key => EntityQueries.IsCursor(filter.Name, key), async (limit, after, token) => await entities.ListAsync(filter, limit, after, token));
    }
}
