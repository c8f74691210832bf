using Marsad.Document;
using Marsad.Functions.Formats;
using Marsad.Functions.Operations;
using Marsad.Storage.Querying;
using Marsad.Storage.Rows;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class GetArticle(ArticleQueries articles)
{
    private const string Route = "api/articles/{id}";

    internal static readonly Operation Operation = new()
    {
        Function = nameof(GetArticle),
        Route = Route,
        Formats = [AnswerFormat.Json, AnswerFormat.JsonLd],
        Answer = typeof(ArticleAnswer),
    };

    [Function(nameof(GetArticle))]
    public async Task<IActionResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Route)] HttpRequest request, string id, CancellationToken cancellationToken)
    {
        var query = new QueryParameters(request, Operation);
        query.CheckArticleId(id);
        if (query.Refusal is { } refusal) return refusal;
        if (await articles.FindAsync(id, cancellationToken) is not { } found) return Problem.NoArticle(id);
        if (found.Item.State == UploadState.Gone) return Problem.Gone($"The file '{found.Item.Path}' was deleted, and its article with it.");
        if (query.Format == AnswerFormat.Json) return new Answer(Compose(found.Item, found.Document));
        return found.Document is { } document
            ? new Answer(LinkedData.Document(ArticleShape.News(PublicAddress.Of(request), document)), StatusCodes.Status200OK, query.Format.ContentType)
            : Problem.NotFound($"The article '{id}' is not read yet.");
    }

    // The document, with where its upload stands; before enrichment only the latter is known.
    private static object Compose(ArticleItem item, ArticleDocument? document)
    {
        var status = new ArticleStatus(item.State, item.Attempt, item.Reason, item.Undated, item.UpdatedAt);
        return document is null
            ? new UnreadArticle(item.Id, item.Outcome, item.Title, new UnreadSource(item.Path, item.ReceivedAt), status)
            : ArticleAnswer.Compose(document, status);
    }
}
