using Marsad.Document;
using Marsad.Storage.Querying;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class ListClaims(AssertionQueries assertions)
{
    [Function(nameof(ListClaims))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/claims")] HttpRequest request, CancellationToken cancellationToken)
    {
        var query = new QueryParameters(request.Query);
        query.AllowOnly("speaker", "about", "anonymous", "kind", "from", "to", "limit", "cursor");
        var filter = new ClaimFilter
        {
            Speaker = query.Text("speaker"),
            About = query.Text("about"),
            Anonymous = query.Flag("anonymous"),
            Kind = query.Choice<ClaimKind>("kind"),
        };
        var (days, limit, cursor) = (query.Days(), query.Limit(), query.AssertionCursor());
        if (query.Error is { } error) return Problem.BadRequest(error.Field, error.Reason);
        return new Answer(await assertions.ListClaimsAsync(filter, days, limit, cursor, cancellationToken));
    }
}
