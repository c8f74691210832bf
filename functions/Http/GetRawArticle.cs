using System.Net.Mime;
using Azure;
using Marsad.Document;
using Marsad.Storage;
using Marsad.Storage.Rows;
using Marsad.Storage.Writing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Net.Http.Headers;

namespace Marsad.Functions.Http;

public sealed class GetRawArticle(UploadRegistry registry, StorageAccount account)
{
    private const string Route = "api/articles/{id}/raw";

    internal static readonly Operations.Operation Operation = new()
    {
        Function = nameof(GetRawArticle),
        Route = Route,
        Formats = [Formats.AnswerFormat.Bytes],
    };

    [Function(nameof(GetRawArticle))]
    public async Task<IActionResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Route)] HttpRequest request, string id, CancellationToken cancellationToken)
    {
        var query = new QueryParameters(request, Operation);
        query.CheckArticleId(id);
        if (query.Refusal is { } refusal) return refusal;
        await account.ReadyAsync(cancellationToken);
        if (await registry.FindAsync(id, cancellationToken) is not { } row) return Problem.NoArticle(id);
        if (row.State == UploadState.Gone) return Gone(row);
        try
        {
            var file = (await account.Articles.GetBlobClient(row.Name).DownloadStreamingAsync(cancellationToken: cancellationToken)).Value;
            // Somebody else's page must not run as one of ours.
            request.HttpContext.Response.Headers.XContentTypeOptions = "nosniff";
            request.HttpContext.Response.ContentLength = file.Details.ContentLength;
            return new FileStreamResult(file.Content, MediaTypeNames.Application.Octet) { FileDownloadName = Path.GetFileName(row.Name), EntityTag = EntityTagHeaderValue.Parse(file.Details.ETag.ToString("H")) };
        }
        catch (RequestFailedException missing) when (missing.Status == StatusCodes.Status404NotFound)
        {
            return Gone(row);
        }
    }

    private static IActionResult Gone(UploadRow row) => Problem.Gone($"The file '{ArticleId.PathOf(row.Name)}' was deleted.");
}
