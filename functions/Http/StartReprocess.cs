using Marsad.Functions.Operations;
using Marsad.Storage.Pipeline;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class StartReprocess(ReprocessStep reprocess)
{
    private const string Route = "api/reprocess";

    internal static readonly Operation Operation = new()
    {
        Function = nameof(StartReprocess),
        Method = "post",
        Route = Route,
        Answer = typeof(ReprocessResult),
        Status = StatusCodes.Status202Accepted,
        NeedsKey = true,
    };

    [Function(nameof(StartReprocess))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = Route)] HttpRequest request, CancellationToken cancellationToken) =>
        QueryParameters.RefuseUnknown(request.Query.Keys, Operation.Query) ?? new Answer(await reprocess.RunAsync(cancellationToken), StatusCodes.Status202Accepted);
}
