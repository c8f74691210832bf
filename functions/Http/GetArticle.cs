using System.Text.Json;
using System.Text.Json.Nodes;
using Marsad.Document;
using Marsad.Storage.Querying;
using Marsad.Storage.Rows;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class GetArticle(ArticleQueries articles)
{
    [Function(nameof(GetArticle))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/articles/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellationToken)
    {
        if (!ArticleId.IsValid(id)) return Problem.BadRequest("id", "takes 32 lower-case hexadecimal digits");
        if (await articles.FindAsync(id, cancellationToken) is not { } found) return Problem.NotFound($"No article has the id '{id}'.");
        if (found.Item.State == UploadState.Gone) return Problem.Gone($"The file '{found.Item.Path}' was deleted, and its article with it.");
        return new Answer(Compose(found.Item, found.Document));
    }

    // The document, with where its upload stands; before enrichment only the latter is known.
    private static JsonObject Compose(ArticleItem item, ArticleDocument? document)
    {
        var body = document is null
            ? new JsonObject { ["id"] = item.Id, ["outcome"] = item.Outcome, ["title"] = item.Title, ["source"] = new JsonObject { ["path"] = item.Path, ["receivedAt"] = item.ReceivedAt } }
            : JsonSerializer.SerializeToNode(document, ArticleJson.Compact)!.AsObject();
        body["status"] = JsonSerializer.SerializeToNode(new { item.State, item.Attempt, item.Reason, item.Undated, item.UpdatedAt }, ArticleJson.Compact);
        return body;
    }
}
