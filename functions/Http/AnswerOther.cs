using Marsad.Functions.Operations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Net.Http.Headers;

namespace Marsad.Functions.Http;

/// <summary>Answers what no other function does: a browser's question whether it may ask (CORS), addresses that there are none of, and methods that an address has not.</summary>
public sealed class AnswerOther
{
    private const string Methods = "GET, HEAD, POST, DELETE";
    private const string Headers = "Content-Type, If-None-Match, x-functions-key";
    private const string Day = "86400";

    [Function(nameof(AnswerOther))]
    public IActionResult Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "api/{*path}")] HttpRequest request)
    {
        var headers = request.HttpContext.Response.Headers;
        if (!HttpMethods.IsOptions(request.Method))
        {
            var detail = $"Nothing answers {request.Method} at '{request.Path}'; /openapi.json lists what does.";
            if (OperationList.MethodsAt(request.Path.ToString()) is not { Count: > 0 } methods) return Problem.NotFound(detail);
            headers.Allow = string.Join(", ", methods);
            return Problem.WrongMethod(detail);
        }

        if (headers.ContainsKey(HeaderNames.AccessControlAllowOrigin))
        {
            headers.AccessControlAllowMethods = Methods;
            headers.AccessControlAllowHeaders = Headers;
            headers.AccessControlMaxAge = Day;
        }

        return new NoContentResult();
    }
}
