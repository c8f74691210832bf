using Marsad.Document;
using Marsad.Functions.Operations;
using Marsad.Storage.Pipeline;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class DeleteArticle(DeleteStep delete)
{
    private const string Route = "api/articles/{id}";

    internal static readonly Operation Operation = new()
    {
        Function = nameof(DeleteArticle),
        Method = "delete",
        Route = Route,
        Status = StatusCodes.Status204NoContent,
        NeedsKey = true,
    };

    [Function(nameof(DeleteArticle))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "delete", Route = Route)] HttpRequest request,
        string id,
        CancellationToken cancellationToken)
    {
        if (QueryParameters.RefuseUnknown(request.Query.Keys, Operation.Query) is { } refusal) return refusal;
        if (!ArticleId.IsValid(id)) return Problem.BadRequest("id", Problem.WrongArticleId);
        var deleted = await delete.RunAsync(id, cancellationToken);
        return deleted ? new NoContentResult() : Problem.NoArticle(id);
    }
}
