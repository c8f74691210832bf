using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Azure.Functions.Worker.LocalRunner.Discovery;
using Microsoft.Azure.Functions.Worker.LocalRunner.Invocation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Http;

/// <summary>Gives every HTTP function its route.</summary>
internal static class HttpTriggers
{
    internal static void Map(WebApplication application, LocalFunctions functions, string prefix)
    {
        var invoker = application.Services.GetRequiredService<FunctionInvoker>();
        var logger = application.Services.GetRequiredService<ILogger<HttpEndpoint>>();
        foreach (var (function, trigger) in functions.With<HttpTriggerAttribute>())
        {
            var endpoint = new HttpEndpoint(function, invoker, logger);
            var pattern = Parse(function, Route(function, trigger, prefix));
            var mapped = application.Map(pattern, endpoint.ServeAsync).WithDisplayName(function.Name);
            if (trigger.Methods is { Length: > 0 } methods)
                mapped.WithMetadata(new AspNetCore.Routing.HttpMethodMetadata(methods.Select(method => method.ToUpperInvariant())));
        }
    }

    /// <summary>Without a slash at the front.</summary>
    internal static string Route(LocalFunction function, HttpTriggerAttribute trigger, string prefix)
    {
        var route = string.IsNullOrEmpty(trigger.Route) ? function.Name : trigger.Route.Trim('/');
        return prefix.Length == 0 ? route : $"{prefix}/{route}";
    }

    /// <summary>Such as GET,POST; * for every method.</summary>
    internal static string Methods(HttpTriggerAttribute trigger) =>
        trigger.Methods is { Length: > 0 } methods ? string.Join(',', methods.Select(method => method.ToUpperInvariant())) : "*";

    private static RoutePattern Parse(LocalFunction function, string route)
    {
        try
        {
            return RoutePatternFactory.Parse(route);
        }
        catch (RoutePatternException e)
        {
            throw new RunnerException($"Function {function.Name}: \"{route}\" is not a route: {e.Message}", e);
        }
    }
}
