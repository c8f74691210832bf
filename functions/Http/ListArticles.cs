using Marsad.Storage.Querying;
using Marsad.Storage.Rows;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class ListArticles(ArticleQueries articles)
{
    [Function(nameof(ListArticles))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/articles")] HttpRequest request, CancellationToken cancellationToken)
    {
        var query = new QueryParameters(request.Query);
        query.AllowOnly("entity", "outlet", "from", "to", "status", "limit", "cursor");
        var filter = new ArticleFilter
        {
            Entity = query.Text("entity"),
            Outlet = query.Text("outlet"),
            From = query.Day("from"),
            To = query.Day("to"),
            State = query.Choice<UploadState>("status"),
        };
        if (filter.From > filter.To) query.Fail("from", "is after 'to'");
        var (limit, cursor) = (query.Limit(), query.ArticleCursor());
        if (query.Error is { } error) return Problem.BadRequest(error.Field, error.Reason);
        return new Answer(await articles.ListAsync(filter, limit, cursor, cancellationToken));
    }
}
