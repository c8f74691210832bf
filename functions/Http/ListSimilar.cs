using Marsad.Functions.Formats;
using Marsad.Functions.Operations;
using Marsad.Storage.Querying;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class ListSimilar(SimilarQueries similar)
{
    private const string Route = "api/articles/{id}/similar";

    internal static readonly Operation Operation = new()
    {
        Function = nameof(ListSimilar),
        Route = Route,
        Values = [SimilarQueries.Days],
        Parameters = [Parameter.Limit],
        Formats = ArticleShape.Shape.Formats,
        Answer = typeof(Page<ArticleItem>),
    };

    [Function(nameof(ListSimilar))]
    public async Task<IActionResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Route)] HttpRequest request, string id, CancellationToken cancellationToken)
    {
        var query = new QueryParameters(request, Operation);
        query.CheckArticleId(id);
        var most = Math.Min(query.Limit(), SimilarQueries.MaxLimit);
        if (query.Refusal is { } refusal) return refusal;
        if (await similar.FindAsync(id, most, cancellationToken) is not { } found) return Problem.NoArticle(id);
        return query.List(ArticleShape.Shape, _ => false, (_, _, _) => Task.FromResult(new Page<ArticleItem>(found, null)));
    }
}
