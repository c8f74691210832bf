using Marsad.Storage.Querying;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class ListEntityArticles(EntityQueries entities, ArticleQueries articles)
{
    [Function(nameof(ListEntityArticles))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/entities/{id}/articles")] HttpRequest request,
        string id,
        CancellationToken cancellationToken)
    {
        var query = new QueryParameters(request.Query);
        query.AllowOnly("from", "to", "limit", "cursor");
        var filter = new ArticleFilter { Entity = id, From = query.Day("from"), To = query.Day("to") };
        if (filter.From > filter.To) query.Fail("from", "is after 'to'");
        var (limit, cursor) = (query.Limit(), query.ArticleCursor());
        if (query.Error is { } error) return Problem.BadRequest(error.Field, error.Reason);
        if (await entities.FindAsync(id, cancellationToken) is null) return Problem.NoEntity(id);
        return new Answer(await articles.ListAsync(filter, limit, cursor, cancellationToken));
    }
}
