using Marsad.Document;
using Marsad.Functions.Operations;
using Marsad.Functions.Formats;
using Marsad.Storage.Querying;
using Marsad.Storage.Rows;
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
        Summary = "Entities that the articles name",
        Parameters =
        [
            Parameter.Text("q", "Beginning of an Arabic or English name, in any spelling."),
            Parameter.Choice("type", [.. Enum.GetValues<EntityType>().Select(EntityRow.TypeName)], "Kind of entity (OntoNotes)."), Parameter.Limit, Parameter.Cursor,
        ],
        Formats = EntityShape.Shape.Formats,
        Answers = [typeof(Page<EntityItem>)],
        Example = "?q=al&type=GPE&limit=5",
    };

    [Function(nameof(ListEntities))]
    public IActionResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request)
    {
        var query = new QueryParameters(request, Operation);
        var (name, type) = (query.Text("q"), query.Text("type"));
        return query.List(EntityShape.Shape, _ => true, (limit, after, token) => entities.ListAsync(name, type, limit, after, token));
    }
}
