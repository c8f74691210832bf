using Marsad.Functions.Formats;
using Marsad.Functions.Operations;
using Marsad.Storage.Querying;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class ListFigures(AssertionQueries assertions)
{
    private const string Route = "api/figures";

    internal static readonly Operation Operation = new()
    {
        Function = nameof(ListFigures),
        Route = Route,
        Parameters =
        [
            Parameter.Text("unit"), Parameter.Text("of"), Parameter.Text("count"), Parameter.Amount("least"), Parameter.From, Parameter.To,
            Parameter.Limit, Parameter.Cursor,
        ],
        Formats = FigureShape.Shape.Formats,
        Answer = typeof(Page<FigureItem>),
        Example = "?unit=person&limit=5",
    };

    [Function(nameof(ListFigures))]
    public IActionResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Route)] HttpRequest request)
    {
        var query = new QueryParameters(request, Operation);
        var filter = new FigureFilter { Unit = query.Text("unit"), Of = query.Name("of"), Count = query.Text("count"), Least = query.Amount("least") };
        var days = query.Days();
        return query.List<FigureItem, AssertionCursor>(
            FigureShape.Shape, AssertionCursor.TryParse, (limit, after, token) => assertions.ListFiguresAsync(filter, days, limit, after, token));
    }
}
