using Microsoft.Azure.Functions.Worker.LocalRunner.Discovery;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Invocation;

/// <summary>Runs a function in a scope of its own, through the middleware.</summary>
internal sealed partial class FunctionInvoker(IServiceScopeFactory scopes, ILoggerFactory loggers, TimeProvider time, FunctionExecutionDelegate pipeline)
{
    /// <summary>What the function returned; its exceptions pass through after they were logged.</summary>
    internal async Task<object?> InvokeAsync(LocalFunction function, ITriggerValue value, CancellationToken cancellationToken)
    {
        var logger = loggers.CreateLogger($"Function.{function.Name}");
        await using var scope = scopes.CreateAsyncScope();
        var context = new InvocationContext(function, value, scope.ServiceProvider, cancellationToken);
        value.Prepare(context);
        var start = time.GetTimestamp();
        try
        {
            await pipeline(context);
            LogSucceeded(logger, function.Name, time.GetElapsedTime(start).TotalMilliseconds, context.InvocationId);
            return context.Result;
        }
        catch (Exception e)
        {
            LogFailed(logger, e, function.Name, time.GetElapsedTime(start).TotalMilliseconds, context.InvocationId);
            throw;
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Function {Name} succeeded in {Milliseconds:F0} ms (id {InvocationId})")]
    private static partial void LogSucceeded(ILogger logger, string name, double milliseconds, string invocationId);

    [LoggerMessage(2, LogLevel.Error, "Function {Name} failed in {Milliseconds:F0} ms (id {InvocationId})")]
    private static partial void LogFailed(ILogger logger, Exception error, string name, double milliseconds, string invocationId);
}
