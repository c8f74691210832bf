using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker.LocalRunner.Invocation;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Http;

/// <summary>A request that starts a function; the values of its route are the binding data.</summary>
internal sealed class RequestTrigger(HttpContext http) : ITriggerValue
{
    /// <summary>Under this key the context's items hold the HTTP context.</summary>
    internal const string ContextKey = "HttpRequestContext";

    public IReadOnlyDictionary<string, object?> BindingData { get; } =
        new Dictionary<string, object?>(http.Request.RouteValues, StringComparer.OrdinalIgnoreCase);

    public void Prepare(FunctionContext context) => context.Items[ContextKey] = http;

    public ValueTask<object?> ConvertAsync(Type target, CancellationToken cancellationToken)
    {
        if (target.IsAssignableFrom(typeof(HttpRequest)))
            return new(http.Request);

        throw new InvalidOperationException($"A request cannot be passed as {target.Name}; let the parameter be an HttpRequest.");
    }
}
