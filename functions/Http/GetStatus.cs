using Marsad.Functions.Operations;
using Marsad.Storage.Querying;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class GetStatus(StatusQueries status)
{
    private const string Route = "api/status";

    internal static readonly Operation Operation = new()
    {
        Function = nameof(GetStatus),
        Route = Route,
        Answer = typeof(AppStatus),
        Example = "",
    };

    [Function(nameof(GetStatus))]
    public async Task<IActionResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Route)] HttpRequest request, CancellationToken cancellationToken) =>
        new QueryParameters(request, Operation).Refusal ?? new Answer(await status.ReadAsync(cancellationToken));
}
