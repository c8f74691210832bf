using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Invocation;

/// <summary>The innermost step of the pipeline: calls the function.</summary>
internal static class FunctionExecution
{
    internal static async Task RunAsync(FunctionContext context)
    {
        var invocation = (InvocationContext)context;
        var arguments = await ArgumentBinder.BindAsync(invocation);
        var method = invocation.Function.Method;
        var instance = method.IsStatic ? null : ActivatorUtilities.CreateInstance(context.InstanceServices, invocation.Function.Type);
        try
        {
            var returned = method.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, arguments, null);
            invocation.Result = await ReturnedValue.AwaitAsync(returned, method.ReturnType);
        }
        finally
        {
            foreach (var stream in arguments.OfType<Stream>())
                await stream.DisposeAsync();
            await DisposeAsync(instance);
        }
    }

    private static async ValueTask DisposeAsync(object? instance)
    {
        if (instance is IAsyncDisposable asynchronous)
            await asynchronous.DisposeAsync();
        else
            (instance as IDisposable)?.Dispose();
    }
}
