using Marsad.Functions.Operations;
using Marsad.Functions.Formats;
using Marsad.Storage.Keys;
using Marsad.Storage.Querying;
using Marsad.Storage.Rows;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class ListArticles(ArticleQueries articles, UploadQueries uploads)
{
    private const string Route = "api/articles";

    internal static readonly Operation Operation = new()
    {
        Function = nameof(ListArticles),
        Route = Route,
        Summary = "Articles, newest first",
        Parameters =
        [
            Parameter.Text("entity", "Id of an entity that the article names."), Parameter.Text("outlet", "Outlet id, or the name of an outlet without one."), Parameter.From, Parameter.To,
            Parameter.Choice<UploadState>("status", "Where its upload stands."), Parameter.Choice<ListOrder>("order", "By publication, or by arrival whatever became of it; arrival goes with status alone."),
            Parameter.Limit, Parameter.Cursor,
        ],
        Formats = ArticleShape.Shape.Formats,
        Answers = [typeof(Page<ArticleItem>)],
        Example = "?status=enriched&limit=5",
    };

    [Function(nameof(ListArticles))]
    public IActionResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request)
    {
        var query = new QueryParameters(request, Operation);
        var days = query.Days();
        var filter = new ArticleFilter
        {
            Entity = query.Text("entity"),
            Outlet = query.Text("outlet"),
            From = days.From,
            To = days.To,
            State = query.Choice<UploadState>("status"),
        };
        return Order(query, filter) == ListOrder.Arrival
            ? query.List(ArticleShape.Shape, UploadKeys.IsLog, (limit, after, token) => uploads.ListAsync(filter.State, limit, after, token))
            : query.List<ArticleItem, OrderKey>(ArticleShape.Shape, OrderKey.TryParse, (limit, after, token) => articles.ListAsync(filter, limit, after, token));
    }

    // Uploads that wait, or are gone, have no place in the order of publication: unless that is asked for, they come by arrival.
    private static ListOrder Order(QueryParameters query, ArticleFilter filter)
    {
        var order = query.Choice<ListOrder>("order");
        var isOfContent = filter is not { Entity: null, Outlet: null, From: null, To: null };
        if (order == ListOrder.Arrival && isOfContent) query.Fail("order", "arrival goes with status alone, not with entity, outlet, from or to");
        return order ?? (!isOfContent && filter.State is (UploadState.Received or UploadState.Parsed or UploadState.Gone) ? ListOrder.Arrival : ListOrder.Published);
    }
}
