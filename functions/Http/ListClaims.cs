using Marsad.Document;
using Marsad.Functions.Formats;
using Marsad.Functions.Operations;
using Marsad.Search;
using Marsad.Storage.Querying;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class ListClaims(AssertionQueries assertions, SearchNames names, SpeakerNames speakers)
{
    private const string Route = "api/claims";

    internal static readonly Operation Operation = new()
    {
        Function = nameof(ListClaims),
        Route = Route,
        Parameters =
        [
            Parameter.Text("q"), Parameter.Text("speaker"), Parameter.Text("about"), Parameter.Flag("anonymous"),
            Parameter.Choice<ClaimKind>("kind"), Parameter.From, Parameter.To, Parameter.Limit, Parameter.Cursor,
        ],
        Formats = ClaimShape.Shape.Formats,
        Answer = typeof(Page<ClaimItem>),
        Example = "?kind=indirect&limit=5",
    };

    [Function(nameof(ListClaims))]
    public async Task<IActionResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Route)] HttpRequest request, CancellationToken cancellationToken)
    {
        var query = new QueryParameters(request, Operation);
        var filter = new ClaimFilter
        {
            Query = query.Search("q", names),
            Speaker = query.Name("speaker") is { } speaker ? await speakers.FindAsync(speaker, cancellationToken) : null,
            About = query.Text("about"),
            Anonymous = query.Flag("anonymous"),
            Kind = query.Choice<ClaimKind>("kind"),
        };
        var days = query.Days();
        return query.List<ClaimItem, AssertionCursor>(
            ClaimShape.Shape, AssertionCursor.TryParse, (limit, after, token) => assertions.ListClaimsAsync(filter, days, limit, after, token));
    }
}
