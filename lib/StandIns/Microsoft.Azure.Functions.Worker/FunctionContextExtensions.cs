using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker.LocalRunner.Http;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>The web side of an invocation.</summary>
public static class FunctionContextExtensions
{
    /// <summary>Null unless an HTTP request started the function.</summary>
    public static HttpContext? GetHttpContext(this FunctionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Items.TryGetValue(RequestTrigger.ContextKey, out var value) ? value as HttpContext : null;
    }
}
