using Marsad.Functions.Web;
using Marsad.Storage.Querying;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class GetHome(UploadQueries uploads, EntityQueries entities)
{
    private const int Newest = 20;

    // An empty route would be replaced by the function's name; a parameter that must be empty matches "/" alone.
    [Function(nameof(GetHome))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "{ignored:maxlength(0)?}")] HttpRequest request, CancellationToken cancellationToken)
    {
        var counts = uploads.CountAsync(cancellationToken);
        var newest = uploads.ListAsync(null, Newest, null, cancellationToken);
        var examples = entities.ListAsync(new EntityFilter { Type = "GPE" }, 3, null, cancellationToken);
        await Task.WhenAll(counts, newest, examples);
        var page = HomePage.Render(PageLanguage.Of(request), await counts, (await newest).Items, (await examples).Items);
        return new PageAnswer(page);
    }
}
