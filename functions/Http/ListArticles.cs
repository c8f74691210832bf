using Marsad.Storage.Querying;
using Marsad.Storage.Rows;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class ListArticles(ArticleQueries articles, UploadQueries uploads)
{
    [Function(nameof(ListArticles))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/articles")] HttpRequest request, CancellationToken cancellationToken)
    {
        var query = new QueryParameters(request.Query);
        query.AllowOnly("entity", "outlet", "from", "to", "status", "order", "limit", "cursor");
        var filter = new ArticleFilter
        {
            Entity = query.Text("entity"),
            Outlet = query.Text("outlet"),
            From = query.Day("from"),
            To = query.Day("to"),
            State = query.Choice<UploadState>("status"),
        };
        if (filter.From > filter.To) query.Fail("from", "is after 'to'");
        return Order(query, filter) == ListOrder.Arrival
            ? await ListArrivalsAsync(query, filter, cancellationToken)
            : await ListPublishedAsync(query, filter, cancellationToken);
    }

    // Uploads that wait, or are gone, have no place in the order of publication: unless that is asked for, they come by arrival.
    private static ListOrder Order(QueryParameters query, ArticleFilter filter)
    {
        var order = query.Choice<ListOrder>("order");
        var isOfContent = filter is not { Entity: null, Outlet: null, From: null, To: null };
        if (order == ListOrder.Arrival && isOfContent) query.Fail("order", "arrival goes with status alone, not with entity, outlet, from or to");
        return order ?? (!isOfContent && filter.State is (UploadState.Received or UploadState.Parsed or UploadState.Gone) ? ListOrder.Arrival : ListOrder.Published);
    }

    private async Task<IActionResult> ListArrivalsAsync(QueryParameters query, ArticleFilter filter, CancellationToken cancellationToken)
    {
        var (limit, after) = (query.Limit(), query.ArrivalCursor());
        if (query.Error is { } error) return Problem.BadRequest(error.Field, error.Reason);
        return new Answer(await uploads.ListAsync(filter.State, limit, after, cancellationToken));
    }

    private async Task<IActionResult> ListPublishedAsync(QueryParameters query, ArticleFilter filter, CancellationToken cancellationToken)
    {
        var (limit, after) = (query.Limit(), query.ArticleCursor());
        if (query.Error is { } error) return Problem.BadRequest(error.Field, error.Reason);
        return new Answer(await articles.ListAsync(filter, limit, after, cancellationToken));
    }
}
