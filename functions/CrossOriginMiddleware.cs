using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Net.Http.Headers;

namespace Marsad.Functions;

/// <summary>Tells browsers which other sites' pages may read an answer. Without the setting it adds nothing, so that the platform may do it instead.</summary>
internal sealed class CrossOriginMiddleware(CrossOrigins origins) : IFunctionsWorkerMiddleware
{
    public Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (context.GetHttpContext() is { } http)
        {
            var headers = http.Response.Headers;
            if (origins.AreNamed) headers.Append(HeaderNames.Vary, HeaderNames.Origin);
            if (origins.Answer(http.Request.Headers.Origin) is { } allowed)
            {
                headers.AccessControlAllowOrigin = allowed;
                headers.AccessControlExposeHeaders = "ETag, Link";
            }
        }

        return next(context);
    }
}
