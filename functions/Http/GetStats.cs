using Marsad.Functions.Operations;
using Marsad.Storage.Querying;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class GetStats(StatsQueries stats)
{
    private const string Route = "api/stats";

    internal static readonly Operation Operation = new()
    {
        Function = nameof(GetStats),
        Route = Route,
        Answer = typeof(Stats),
        Example = "",
    };

    [Function(nameof(GetStats))]
    public async Task<IActionResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Route)] HttpRequest request, CancellationToken cancellationToken) =>
        new QueryParameters(request, Operation).Refusal ?? new Answer(await stats.ReadAsync(cancellationToken));
}
