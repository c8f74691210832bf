using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace StandIns.Tests.Runner.Invocation;

internal sealed class ScopeFunctions(ScopeMark mark)
{
    [Function("Scope")]
    public IActionResult Scope([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request, FunctionContext context)
    {
        var isSame = context.InstanceServices.GetRequiredService<ScopeMark>() == mark;
        return new ContentResult { Content = $"{mark.Id} {(isSame ? "same" : "another")}" };
    }

    [Function("Fail")]
    public static IActionResult Fail([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) =>
        throw new InvalidOperationException("as the test wants");
}
