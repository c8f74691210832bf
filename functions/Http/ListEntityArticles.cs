using Marsad.Functions.Formats;
using Marsad.Functions.Operations;
using Marsad.Storage.Keys;
using Marsad.Storage.Querying;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class ListEntityArticles(EntityQueries entities, ArticleQueries articles)
{
    private const string Route = "api/entities/{id}/articles";

    internal static readonly Operation Operation = new()
    {
        Function = nameof(ListEntityArticles),
        Route = Route,
        Parameters = [Parameter.From, Parameter.To, Parameter.Limit, Parameter.Cursor],
        Formats = ArticleShape.Shape.Formats,
        Answer = typeof(Page<ArticleItem>),
    };

    [Function(nameof(ListEntityArticles))]
    public async Task<IActionResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Route)] HttpRequest request, string id, CancellationToken cancellationToken)
    {
        id = PathPart.Decode(id);
        var query = new QueryParameters(request, Operation);
        var days = query.Days();
        var filter = new ArticleFilter { Entity = id, From = days.From, To = days.To };
        var list = query.List<ArticleItem, OrderKey>(ArticleShape.Shape, OrderKey.TryParse, (limit, after, token) => articles.ListAsync(filter, limit, after, token));
        return query.Refusal is null && await entities.FindAsync(id, cancellationToken) is null ? Problem.NoEntity(id) : list;
    }
}
