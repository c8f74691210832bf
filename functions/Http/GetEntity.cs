using Marsad.Functions.Operations;
using Marsad.Storage.Querying;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class GetEntity(EntityProfiles profiles)
{
    private const string Route = "api/entities/{id}";

    internal static readonly Operation Operation = new()
    {
        Function = nameof(GetEntity),
        Route = Route,
        Answer = typeof(EntityProfile),
    };

    [Function(nameof(GetEntity))]
    public async Task<IActionResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Route)] HttpRequest request, string id, CancellationToken cancellationToken)
    {
        id = PathPart.Decode(id);
        if (new QueryParameters(request, Operation).Refusal is { } refusal) return refusal;
        return await profiles.FindAsync(id, cancellationToken) is { } found ? new Answer(found) : Problem.NoEntity(id);
    }
}
