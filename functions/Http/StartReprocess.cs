using Marsad.Storage.Pipeline;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class StartReprocess(ReprocessStep reprocess)
{
    [Function(nameof(StartReprocess))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "api/reprocess")] HttpRequest request, CancellationToken cancellationToken) =>
        new Answer(await reprocess.RunAsync(cancellationToken), StatusCodes.Status202Accepted);
}
