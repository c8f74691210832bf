using Marsad.Functions.Formats;
using Marsad.Functions.Operations;
using Marsad.Storage.Querying;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class ListEntityClaims(EntityQueries entities, AssertionQueries assertions)
{
    private const string Route = "api/entities/{id}/claims";

    internal static readonly Operation Operation = new()
    {
        Function = nameof(ListEntityClaims),
        Route = Route,
        Parameters = [Parameter.Choice<ClaimRole>("role"), Parameter.From, Parameter.To, Parameter.Limit, Parameter.Cursor],
        Formats = ClaimShape.Shape.Formats,
        Answer = typeof(Page<ClaimItem>),
    };

    [Function(nameof(ListEntityClaims))]
    public async Task<IActionResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Route)] HttpRequest request, string id, CancellationToken cancellationToken)
    {
        id = PathPart.Decode(id);
        var query = new QueryParameters(request, Operation);
        var filter = query.Choice<ClaimRole>("role") switch
        {
            ClaimRole.Speaker => new ClaimFilter { Speaker = new SpeakerFilter(id) },
            ClaimRole.About => new ClaimFilter { About = id },
            _ => new ClaimFilter { Entity = id },
        };
        var days = query.Days();
        var list = query.List<ClaimItem, AssertionCursor>(ClaimShape.Shape, AssertionCursor.TryParse, (limit, after, token) => assertions.ListClaimsAsync(filter, days, limit, after, token));
        return query.Refusal is null && await entities.FindAsync(id, cancellationToken) is null ? Problem.NoEntity(id) : list;
    }
}
