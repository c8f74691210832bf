using System.Net.Mime;
using Azure;
using Marsad.Document;
using Marsad.Storage;
using Marsad.Storage.Querying;
using Marsad.Storage.Rows;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class GetRawArticle(ArticleQueries articles, StorageAccount account)
{
    private const string Route = "api/articles/{id}/raw";

    internal static readonly Operations.Operation Operation = new()
    {
        Function = nameof(GetRawArticle),
        Route = Route,
        Summary = "The file as it was uploaded, to be saved and not to be shown",
        Formats = [Formats.AnswerFormat.Bytes],
    };

    [Function(nameof(GetRawArticle))]
    public async Task<IActionResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, string id, CancellationToken cancellationToken)
    {
        var query = new QueryParameters(request, Operation);
        if (!ArticleId.IsValid(id)) query.Fail("id", "takes 32 lower-case hexadecimal digits");
        if (query.Refusal is { } refusal) return refusal;
        if (await articles.FindAsync(id, cancellationToken) is not { } found) return Problem.NotFound($"No article has the id '{id}'.");
        if (found.Item.State == UploadState.Gone) return Problem.Gone($"The file '{found.Item.Path}' was deleted.");
        var name = found.Item.Path[(ArticleId.Container.Length + 1)..];
        try
        {
            var content = await account.Articles.GetBlobClient(name).OpenReadAsync(cancellationToken: cancellationToken);
            // Somebody else's page must not run as one of ours.
            request.HttpContext.Response.Headers.XContentTypeOptions = "nosniff";
            return new FileStreamResult(content, MediaTypeNames.Application.Octet) { FileDownloadName = Path.GetFileName(name) };
        }
        catch (RequestFailedException missing) when (missing.Status == StatusCodes.Status404NotFound)
        {
            return Problem.Gone($"The file '{found.Item.Path}' was deleted.");
        }
    }
}
