using Marsad.Functions.Formats;

namespace Marsad.Functions.Operations;

/// <summary>What one function answers over HTTP: requests are checked against it, and the OpenAPI document is written from it.</summary>
internal sealed record Operation
{
    /// <summary>Name of the function.</summary>
    internal required string Function { get; init; }

    /// <summary>Its name in the OpenAPI document.</summary>
    internal string Id => char.ToLowerInvariant(Function[0]) + Function[1..];

    internal string Method { get; init; } = "get";

    /// <summary>Without a slash at the front; path parameters in braces.</summary>
    internal required string Route { get; init; }

    /// <summary>What stands for {0}, {1} … in what is said of it.</summary>
    internal IReadOnlyList<object> Values { get; init; } = [];

    /// <summary>Parameters of the query, without <c>format</c>.</summary>
    internal IReadOnlyList<Parameter> Parameters { get; init; } = [];

    /// <summary>The first is the answer to a request that does not choose.</summary>
    internal IReadOnlyList<AnswerFormat> Formats { get; init; } = [AnswerFormat.Json];

    /// <summary>What the JSON answer is; null for none.</summary>
    internal Type? Answer { get; init; }

    internal int Status { get; init; } = 200;

    /// <summary>Whether the request carries a file.</summary>
    internal bool TakesFiles { get; init; }

    /// <summary>Whether a deployed app asks for a function key.</summary>
    internal bool NeedsKey { get; init; }

    /// <summary>A request that can be tried, after the route's fixed part; null where it depends on what is stored.</summary>
    internal string? Example { get; init; }

    /// <summary>All parameters of the query.</summary>
    internal IEnumerable<Parameter> Query => Formats.Count > 1 ? Parameters.Append(Parameter.Format(Formats)) : Parameters;

    /// <summary>The methods that it answers, as they are written in requests.</summary>
    internal IReadOnlyList<string> Methods => Method == "get" ? ["GET", "HEAD"] : [Method.ToUpperInvariant()];

    /// <summary>Whether a path, given in its parts, leads here.</summary>
    internal bool IsAt(IReadOnlyList<string> path) =>
        Route.Split('/') is var parts && parts.Length == path.Count && parts.Zip(path).All(pair => pair.First.StartsWith('{') ? pair.Second.Length > 0 : pair.First.Equals(pair.Second, StringComparison.OrdinalIgnoreCase));

    /// <summary>Names of the parameters in the path.</summary>
    internal IEnumerable<string> PathParameters => Route.Split('/').Where(part => part.StartsWith('{')).Select(part => part.Trim('{', '}'));
}
