using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace StandIns.Tests.Runner.Http;

internal static class HomeFunction
{
    [Function("Home")]
    public static IActionResult Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "{ignored:maxlength(0)?}")] HttpRequest request, FunctionContext context) =>
        new OkObjectResult(context.GetHttpContext() == request.HttpContext);
}
