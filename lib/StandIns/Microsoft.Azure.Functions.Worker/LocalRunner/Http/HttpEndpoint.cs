using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker.LocalRunner.Discovery;
using Microsoft.Azure.Functions.Worker.LocalRunner.Invocation;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Http;

/// <summary>Answers requests with what a function returns.</summary>
internal sealed partial class HttpEndpoint(LocalFunction function, FunctionInvoker invoker, ILogger<HttpEndpoint> logger)
{
    internal async Task ServeAsync(HttpContext http)
    {
        try
        {
            var result = await invoker.InvokeAsync(function, new RequestTrigger(http), http.RequestAborted);
            await HttpAnswer.WriteAsync(http, result);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            LogAborted(function.Name);
        }
        catch (Exception e)
        {
            // The invoker has logged what the function threw; this is also the place for answers that fail half-way.
            LogFailed(e, function.Name);
            Fail(http);
        }
    }

    private static void Fail(HttpContext http)
    {
        if (http.Response.HasStarted)
        {
            http.Abort();
            return;
        }

        http.Response.Clear();
        http.Response.StatusCode = StatusCodes.Status500InternalServerError;
    }

    [LoggerMessage(1, LogLevel.Debug, "The caller of function {Name} went away")]
    private partial void LogAborted(string name);

    [LoggerMessage(2, LogLevel.Debug, "Function {Name} gave no answer")]
    private partial void LogFailed(Exception error, string name);
}
